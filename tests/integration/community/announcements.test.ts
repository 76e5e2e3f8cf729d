import { describe, expect, it } from "vitest";
import { sendAnnouncement, writeAnnouncement } from "@/lib/community/announcements/commands";
import { announcementReactions } from "@/lib/community/announcements/letters";
import { announcePhases } from "@/lib/community/announcements/phases";
import { announcement } from "@/lib/community/announcements/queries";
import { countSegments, recipientsOf } from "@/lib/community/announcements/recipients";
import { checklistOf } from "@/lib/attention/checklist";
import { supplyAndDemand } from "@/lib/applications/supply-and-demand";
import { staffedCohort } from "@/lib/cohorts/queries";
import { Segment } from "@/lib/generated/prisma/enums";
import { databaseNow } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { makeApplication, makeClaim, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makeStaff } from "@/tests/support/people-factories";

async function season() {
  const cohort = await makeCohort({ phase: "claiming" });
  const project = await makeProject({
    cohort,
    stage: "PUBLISHED",
    roles: [{ discipline: "data", seats: 2 }],
  });
  const seated = (await makeClaim({ project })).person;
  const [waiting, accepted, sent] = [
    (await makeApplication({ cohort, state: "WAITLISTED" })).person,
    (await makeApplication({ cohort, state: "ACCEPTED" })).person,
    (await makeApplication({ cohort, state: "SUBMITTED" })).person,
  ];
  await makeApplication({ cohort, state: "DECLINED" });
  await makeApplication({ cohort, state: "WITHDRAWN" });
  const staff = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
  return { cohort, project, seated, waiting, accepted, sent, staff };
}
const lettersTo = async (subject: string) =>
  (await db().emailMessage.findMany({ where: { subject }, orderBy: { to: "asc" } })).map(({ to }) => to);
const emails = (...people: { email: string }[]) => people.map(({ email }) => email).sort();

describe("an announcement", () => {
  it("knows who is in each part of a cohort", async () => {
    const { cohort, project, seated, waiting, accepted, sent } = await season();
    const found: Partial<Record<Segment, string[]>> = {};
    for (const segment of Object.values(Segment))
      found[segment] = emails(...(await recipientsOf(cohort.id, segment)));
    expect(found).toEqual({
      APPLIED: emails(seated, waiting, accepted, sent),
      ACCEPTED: emails(seated, accepted),
      WAITLISTED: emails(waiting),
      ON_A_TEAM: emails(seated),
      WITHOUT_A_SEAT: emails(accepted),
      PARTNERS: emails(project.contact),
    });
    const counts = Object.entries(found).map(([segment, people]) => [segment, people.length]);
    expect(await countSegments(cohort.id)).toEqual(Object.fromEntries(counts));
  });

  it("is read first, sent once, to whoever is there by then, by staff of the programme alone", async () => {
    const { cohort, accepted, seated, staff } = await season();
    const words = {
      cohortId: cohort.id,
      subject: `News ${cohort.slug}`,
      text: "Bring a laptop.\nAnd a friend.",
    };
    const stranger = await asActor(await makeStaff({ programme: (await makeCohort()).programme }), "staff");
    await expect(writeAnnouncement(stranger, { ...words, segment: "ACCEPTED" })).rejects.toMatchObject({
      code: "not-found",
    });
    const { announcementId } = await writeAnnouncement(staff, { ...words, segment: "ACCEPTED" });
    expect(await announcement(staff, cohort.id, announcementId)).toMatchObject({
      recipients: 2,
      sentAt: null,
    });
    await drainOutbox({ community: announcementReactions });
    expect(await lettersTo(words.subject)).toEqual([]);

    const late = (await makeApplication({ cohort, state: "ACCEPTED" })).person;
    await expect(sendAnnouncement(stranger, { announcementId })).rejects.toMatchObject({ code: "not-found" });
    const tries = await Promise.allSettled([1, 2].map(() => sendAnnouncement(staff, { announcementId })));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await drainOutbox({ community: announcementReactions });
    expect(await lettersTo(words.subject)).toEqual(emails(accepted, seated, late));
    expect(await announcement(staff, cohort.id, announcementId)).toMatchObject({ recipients: 3 });
  });

  it("is refused where nobody would read it", async () => {
    const cohort = await makeCohort();
    const staff = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
    const words = { cohortId: cohort.id, subject: "To nobody", text: "Hello?" };
    await expect(writeAnnouncement(staff, { ...words, segment: "ON_A_TEAM" })).rejects.toMatchObject({
      ...{ code: "nobody-to-tell", field: "segment" },
    });
  });
});

describe("a phase", () => {
  it("announces itself once to those with something to do, whoever looks, and not when it is old news", async () => {
    const { cohort, accepted } = await season();
    const old = await season();
    const now = await databaseNow();
    const opened = new Date(now.getTime() - 60_000);
    await db().cohort.update({ where: { id: cohort.id }, data: { claimingOpensAt: opened } });
    const days = new Date(now.getTime() - 2 * 86_400_000);
    await db().cohort.update({ where: { id: old.cohort.id }, data: { claimingOpensAt: days } });
    await Promise.all([announcePhases(), announcePhases()]);
    await announcePhases();
    await drainOutbox({ community: announcementReactions });
    const name = async (id: string) => (await db().cohort.findUniqueOrThrow({ where: { id } })).name;
    expect(await lettersTo(`${await name(cohort.id)}: seats are open`)).toEqual(emails(accepted));
    expect(await lettersTo(`${await name(old.cohort.id)}: seats are open`)).toEqual([]);
    expect(await db().announcedPhase.count({ where: { cohortId: old.cohort.id } })).toBe(1);
  });
});

describe("the staff's list for a phase", () => {
  it("says how far each point is", async () => {
    const { cohort, staff } = await season();
    const found = await staffedCohort(staff, cohort.slug);
    if (!found) throw new Error("Staff see their cohort.");
    const list = async (phase: typeof found.phase) =>
      checklistOf({ ...found, phase }, await supplyAndDemand(cohort.id));
    expect(await list("claiming")).toEqual([{ item: "seats", done: 1, all: 2 }]);
    expect(await list("review")).toEqual([
      { item: "reviewed", done: 0, all: 5 },
      { item: "decided", done: 4, all: 5 },
      { item: "recruited", done: 2, all: 2 },
    ]);
    expect((await list("running")).map(({ item }) => item)).toEqual(["agreements", "sessions", "hours"]);
    expect(await list("cancelled")).toEqual([]);
  });
});
