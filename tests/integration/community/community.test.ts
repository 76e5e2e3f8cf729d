import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import {
  addSession,
  answerHelp,
  askForHelp,
  cancelSession,
  followHelp,
  hideHelp,
  leaveDirectory,
  markSolved,
  saveDirectoryEntry,
} from "@/lib/community/commands";
import { communityOf } from "@/lib/community/access";
import { endFeed, feedOf, makeFeed, ownFeed } from "@/lib/community/feed";
import { directory, helpBoard, helpThread, sessionsOf } from "@/lib/community/queries";
import { communityReactions } from "@/lib/community/reactions";
import { AddSession, AskForHelp, SaveDirectoryEntry } from "@/lib/community/schema";
import type { Actor } from "@/lib/people/actor";
import { calendarFile } from "@/lib/platform/calendar-file";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { makeApplication, makeCohort } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

async function space() {
  const cohort = await makeCohort({ phase: "running" });
  const accepted = async (locale?: "es") =>
    asActor(
      (
        await makeApplication({
          cohort,
          state: "ACCEPTED",
          person: await makePerson({ profile: true, locale }),
        })
      ).person,
      "professional",
    );
  const outsider = await asActor(
    (await makeApplication({ cohort, state: "DECLINED" })).person,
    "professional",
  );
  const staff = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
  return { cohort, one: await accepted(), other: await accepted("es"), outsider, staff };
}

const saveEntry = async (actor: Actor, cohortId: string, change: object = {}) => {
  const stamp = await stampNow.directory(cohortId, actor);
  const entry = { cohortId, stamp, about: "Ask me about maps.", contact: "", ...change };
  return saveDirectoryEntry(actor, SaveDirectoryEntry.parse(entry));
};

describe("the directory of a cohort", () => {
  it("shows those who put themselves in, and only what each ticked", async () => {
    const { cohort, one, other } = await space();
    await saveEntry(one, cohort.id, { showEmail: "on" });
    const rows = async () => (await directory(cohort.id, "", 1)).rows;
    expect(await rows()).toMatchObject([
      { personId: one.personId, about: "Ask me about maps.", email: one.email, hoursPerWeek: null },
    ]);
    await saveEntry(one, cohort.id, { showHours: "on" });
    await saveEntry(other, cohort.id);
    expect((await rows()).find(({ personId }) => personId === one.personId)).toMatchObject({
      ...{ email: null, hoursPerWeek: 6 },
    });
    await leaveDirectory(one, { cohortId: cohort.id });
    expect((await rows()).map(({ personId }) => personId)).toEqual([other.personId]);
    await db().application.updateMany({ where: { personId: other.personId }, data: { state: "WITHDRAWN" } });
    expect(await rows()).toEqual([]);
  });

  it("is closed to everyone who wasn't accepted", async () => {
    const { cohort, one, outsider, staff } = await space();
    expect(await communityOf(outsider, { id: cohort.id })).toBeNull();
    expect(await communityOf(one, { id: cohort.id })).toMatchObject({ isStaff: false });
    expect(await communityOf(staff, { id: cohort.id })).toMatchObject({ isStaff: true });
    const strange = await asActor(await makeStaff(), "staff");
    expect(await communityOf(strange, { id: cohort.id })).toMatchObject({ isStaff: true });
    const question = AskForHelp.parse({ cohortId: cohort.id, title: "May I?" });
    await expect(saveEntry(outsider, cohort.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(askForHelp(outsider, question)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("the help board", () => {
  it("takes a question, its answers and its end; followers hear of answers, in their language", async () => {
    const { cohort, one, other, outsider, staff } = await space();
    const asked = AskForHelp.parse({ cohortId: cohort.id, title: "How do we move the notes?", text: "" });
    const { questionId } = await askForHelp(other, asked);
    await answerHelp(one, { questionId, text: "Export them first." });
    await drainOutbox({ community: communityReactions });
    const letters = () => db().emailMessage.findMany({ where: { text: { contains: "Export them first." } } });
    expect((await letters()).map(({ to, subject }) => [to, subject.startsWith("Una respuesta")])).toEqual([
      [other.email, true],
    ]);
    expect(await helpThread(one, cohort.id, questionId)).toMatchObject({
      ...{ isMine: false, follows: true },
      replies: [{ text: "Export them first." }],
    });
    await followHelp(other, { questionId, follow: "no" });
    await answerHelp(staff, { questionId, text: "There is a guide." });
    await drainOutbox({ community: communityReactions });
    const told = await db().emailMessage.findMany({ where: { text: { contains: "There is a guide." } } });
    expect(told.map(({ to }) => to)).toEqual([one.email]);

    await expect(markSolved(one, { questionId, solved: "yes" })).rejects.toMatchObject({ code: "not-found" });
    await expect(answerHelp(outsider, { questionId, text: "No." })).rejects.toMatchObject({
      code: "not-found",
    });
    await markSolved(other, { questionId, solved: "yes" });
    expect((await helpBoard(cohort.id, "open", 1)).rows).toEqual([]);
    expect((await helpBoard(cohort.id, "solved", 1)).rows).toMatchObject([{ id: questionId, replyCount: 2 }]);
  });

  it("counts answers that come at once", async () => {
    const { cohort, one, other } = await space();
    const { questionId } = await askForHelp(
      one,
      AskForHelp.parse({ cohortId: cohort.id, title: "Which chart?" }),
    );
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((text) => answerHelp(other, { questionId, text: `Answer ${text}` })),
    );
    expect((await helpBoard(cohort.id, "all", 1)).rows).toMatchObject([{ replyCount: 6 }]);
  });
});

describe("shared sessions and one's own calendar", () => {
  const planned = (cohortId: string) =>
    AddSession.parse({
      cohortId,
      title: "Open hour",
      startsAt: "2031-02-04T18:00",
      minutes: "90",
      place: "Room 4",
    });

  it("are planned by staff in the programme's zone, and read by calendar programs until the address is ended", async () => {
    const { cohort, one, staff } = await space();
    await expect(addSession(one, planned(cohort.id))).rejects.toMatchObject({ code: "not-found" });
    const past = { ...planned(cohort.id), startsAt: "2020-02-04T18:00" };
    await expect(addSession(staff, past)).rejects.toMatchObject({
      code: "session-in-past",
      field: "startsAt",
    });
    await addSession(staff, planned(cohort.id));
    const [session] = (await sessionsOf(cohort.id)).coming;
    expect(session?.startsAt.toISOString()).toBe("2031-02-05T02:00:00.000Z");

    await makeFeed(one);
    const token = async () => /calendar\/(.+)$/.exec((await ownFeed(one))?.path ?? "")?.[1] ?? "";
    const first = await token();
    const events = async (address: string) => {
      const feed = await feedOf(address, "http://localhost:3000");
      if (!feed) return null;
      const file = new ICAL.Component(ICAL.parse(calendarFile("Mine", feed.events)));
      return file.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    };
    const meeting = (await events(first))?.find(({ summary }) => summary === "Open hour");
    expect(meeting?.startDate.toJSDate().toISOString()).toBe("2031-02-05T02:00:00.000Z");
    expect((await events(first))?.some(({ summary }) => summary.startsWith("Kickoff: "))).toBe(true);

    const revision = (event?: ICAL.Event) => [
      event?.component.getFirstPropertyValue("sequence"),
      String(event?.component.getFirstPropertyValue("dtstamp")),
    ];
    const found = async () => (await events(first))?.find(({ summary }) => summary === "Open hour");
    expect(revision(await found())).toEqual(revision(meeting));
    expect(revision(meeting)[0]).toBe(0);

    await cancelSession(staff, { sessionId: session?.id ?? "" });
    const cancelled = (await events(first))?.find(({ summary }) => summary === "Open hour");
    expect(cancelled?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(revision(cancelled)[0]).toBe(1);

    await makeFeed(one);
    const second = await token();
    expect(second).not.toBe(first);
    expect(await events(first)).toBeNull();
    expect(await events(second)).not.toBeNull();
    const [nonce] = second.split(".");
    for (const forged of [`${nonce}.guess.ics`, nonce ?? "", `${crypto.randomUUID()}.x.ics`, "../x"])
      expect(await events(forged)).toBeNull();
    await endFeed(one);
    expect(await events(second)).toBeNull();
  });
});

describe("what is taken off the help board", () => {
  it("is gone for everyone, counts no more, and is taken off by its writer or by staff alone", async () => {
    const { cohort, one, other, outsider, staff } = await space();
    const { questionId } = await askForHelp(one, AskForHelp.parse({ cohortId: cohort.id, title: "How?" }));
    await answerHelp(other, { questionId, text: "A phone number of somebody." });
    await answerHelp(one, { questionId, text: "Thank you." });
    const thread = () => helpThread(one, cohort.id, questionId);
    const replyId = (await thread())!.replies[0]!.id;
    for (const actor of [one, outsider])
      await expect(hideHelp(actor, { questionId, replyId })).rejects.toMatchObject({ code: "not-found" });
    await hideHelp(staff, { questionId, replyId });
    await expect(hideHelp(staff, { questionId, replyId })).rejects.toMatchObject({ code: "not-found" });
    expect((await thread())!.replies.map(({ text }) => text)).toEqual(["Thank you."]);
    expect((await helpBoard(cohort.id, "all", 1)).rows).toMatchObject([{ id: questionId, replyCount: 1 }]);
    await expect(hideHelp(other, { questionId })).rejects.toMatchObject({ code: "not-found" });
    await hideHelp(one, { questionId });
    expect(await thread()).toBeNull();
    expect((await helpBoard(cohort.id, "all", 1)).rows).toEqual([]);
    await expect(answerHelp(other, { questionId, text: "Late." })).rejects.toMatchObject({
      code: "not-found",
    });
    // nothing that people wrote is lost
    expect(await db().helpReply.count({ where: { questionId } })).toBe(2);
  });
});
