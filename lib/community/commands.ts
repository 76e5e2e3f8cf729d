import "server-only";
import type { z } from "zod";
import { communityOf } from "@/lib/community/access";
import type {
  AddSession,
  AnswerHelp,
  AskForHelp,
  CancelSession,
  FollowHelp,
  HideHelp,
  LeaveDirectory,
  MarkSolved,
  SaveDirectoryEntry,
} from "@/lib/community/schema";
import type { Actor } from "@/lib/people/actor";
import { holdOwnRow } from "@/lib/people/own-row";
import { databaseNow } from "@/lib/platform/clock";
import { fromLocalDateTime } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";

/** One lets the others of the cohort read about oneself. */
export async function saveDirectoryEntry(actor: Actor, { cohortId, stamp, ...entry }: SaveDirectoryEntry) {
  return transaction(async () => {
    const { slug } = await inside(actor, cohortId);
    await holdOwnRow(actor);
    const key = { cohortId, personId: actor.personId };
    const before = await db().directoryEntry.findUnique({ where: { cohortId_personId: key } });
    if (before && isEmpty(differences(before, entry))) return { slug };
    assertSeen(stamp, stampOfForm(entry, before), "own-changed-meanwhile");
    const data = { ...entry, savedAt: await databaseNow() };
    await db().directoryEntry.upsert({
      where: { cohortId_personId: key },
      create: { ...key, ...data },
      update: data,
      select: { personId: true },
    });
    await record(actor, "directory.saved", { subject: { type: "Cohort", id: cohortId }, event: false });
    return { slug };
  });
}

/** One takes oneself out of the directory. */
export async function leaveDirectory(actor: Actor, { cohortId }: z.infer<typeof LeaveDirectory>) {
  return transaction(async () => {
    const { slug } = await inside(actor, cohortId);
    await db().directoryEntry.deleteMany({ where: { cohortId, personId: actor.personId } });
    await record(actor, "directory.left", { subject: { type: "Cohort", id: cohortId }, event: false });
    return { slug };
  });
}

/** A question to the whole cohort; whoever asks follows it. */
export async function askForHelp(actor: Actor, { cohortId, title, text }: AskForHelp) {
  return transaction(async () => {
    const { slug } = await inside(actor, cohortId);
    const at = await databaseNow();
    const { personId } = actor;
    const { id } = await db().helpQuestion.create({
      data: { cohortId, personId, title, text, at, latestAt: at, followers: { create: { personId } } },
      select: { id: true },
    });
    await record(actor, "help.asked", { subject: { type: "HelpQuestion", id } });
    return { slug, questionId: id };
  });
}

/** Anyone of the cohort answers; from then on they follow the question too. */
export async function answerHelp(actor: Actor, { questionId, text }: z.infer<typeof AnswerHelp>) {
  return transaction(async () => {
    const { slug } = await question(actor, questionId);
    const { personId } = actor;
    const { id } = await db().helpReply.create({
      data: { questionId, personId, text, at: await databaseNow() },
      select: { id: true },
    });
    await db().helpFollower.createMany({ data: [{ questionId, personId }], skipDuplicates: true });
    await record(actor, "help.answered", {
      subject: { type: "HelpQuestion", id: questionId },
      payload: { replyId: id },
    });
    return { slug, questionId };
  });
}

/** Whoever asked, or staff, say that it is solved, or that it isn't after all. */
export async function markSolved(actor: Actor, { questionId, solved }: z.infer<typeof MarkSolved>) {
  return transaction(async () => {
    const { slug, personId, isStaff } = await question(actor, questionId);
    if (personId !== actor.personId && !isStaff) throw new Refusal("not-found");
    await db().helpQuestion.update({
      where: { id: questionId },
      data: { solvedAt: solved === "yes" ? await databaseNow() : null },
      select: { id: true },
    });
    await record(actor, solved === "yes" ? "help.solved" : "help.reopened", {
      subject: { type: "HelpQuestion", id: questionId },
      event: false,
    });
    return { slug, questionId };
  });
}

/** One follows a question's answers by mail, or no longer. */
export async function followHelp(actor: Actor, { questionId, follow }: z.infer<typeof FollowHelp>) {
  return transaction(async () => {
    const { slug } = await question(actor, questionId);
    const row = { questionId, personId: actor.personId };
    if (follow === "yes") await db().helpFollower.createMany({ data: [row], skipDuplicates: true });
    else await db().helpFollower.deleteMany({ where: row });
    await record(actor, follow === "yes" ? "help.followed" : "help.unfollowed", {
      subject: { type: "HelpQuestion", id: questionId },
      event: false,
    });
    return { slug, questionId };
  });
}

/** Staff put a session for the whole cohort into its calendar, in the programme's time zone. */
export async function addSession(actor: Actor, { cohortId, startsAt, ...session }: AddSession) {
  return transaction(async () => {
    const { slug, isStaff, timeZone } = await inside(actor, cohortId);
    if (!isStaff) throw new Refusal("not-found");
    const at = fromLocalDateTime(startsAt, timeZone);
    if (at <= (await databaseNow())) throw new Refusal("session-in-past", { field: "startsAt" });
    const { id } = await db().cohortSession.create({
      data: {
        ...session,
        cohortId,
        startsAt: at,
        addedById: actor.personId,
      },
      select: { id: true },
    });
    await record(actor, "session.added", { subject: { type: "CohortSession", id }, event: false });
    return { slug };
  });
}

/** Staff cancel a session; calendars that read it show it as cancelled. */
export async function cancelSession(actor: Actor, { sessionId }: z.infer<typeof CancelSession>) {
  return transaction(async () => {
    const session = await db().cohortSession.findUnique({
      where: { id: sessionId },
      select: { cohortId: true },
    });
    if (!session) throw new Refusal("not-found");
    const { slug, isStaff } = await inside(actor, session.cohortId);
    if (!isStaff) throw new Refusal("not-found");
    await db().cohortSession.updateMany({
      where: { id: sessionId, cancelledAt: null },
      data: { cancelledAt: await databaseNow() },
    });
    await record(actor, "session.cancelled", {
      subject: { type: "CohortSession", id: sessionId },
      event: false,
    });
    return { slug };
  });
}

/** Whoever wrote a question or an answer, or staff, take it off the board; it stays on record. */
export async function hideHelp(actor: Actor, { questionId, replyId }: HideHelp) {
  return transaction(async () => {
    const { slug, personId, isStaff } = await question(actor, questionId);
    const reply = replyId
      ? await db().helpReply.findFirst({
          where: { id: replyId, questionId, hiddenAt: null },
          select: { personId: true },
        })
      : null;
    if (replyId && !reply) throw new Refusal("not-found");
    if ((reply?.personId ?? personId) !== actor.personId && !isStaff) throw new Refusal("not-found");
    const data = { hiddenAt: await databaseNow() };
    if (replyId) await db().helpReply.updateMany({ where: { id: replyId, hiddenAt: null }, data });
    else await db().helpQuestion.updateMany({ where: { id: questionId, hiddenAt: null }, data });
    await record(actor, "help.hidden", {
      subject: replyId ? { type: "HelpReply", id: replyId } : { type: "HelpQuestion", id: questionId },
      event: false,
    });
    return { slug, questionId };
  });
}

async function inside(actor: Actor, cohortId: string) {
  const community = await communityOf(actor, { id: cohortId });
  if (!community) throw new Refusal("not-found");
  const { slug, timeZone } = community.cohort;
  return { slug, timeZone, isStaff: community.isStaff };
}

async function question(actor: Actor, id: string) {
  const found = await db().helpQuestion.findFirst({
    where: { id, hiddenAt: null },
    select: { cohortId: true, personId: true },
  });
  if (!found) throw new Refusal("not-found");
  return { ...(await inside(actor, found.cohortId)), personId: found.personId };
}
