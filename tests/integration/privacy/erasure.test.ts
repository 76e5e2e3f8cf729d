import { describe, expect, it } from "vitest";
import { saveProfile } from "@/lib/people/profile/commands";
import { SaveProfile } from "@/lib/people/profile/schema";
import { startSession } from "@/lib/people/auth/sessions";
import { saveSettings } from "@/lib/people/settings/commands";
import { actorOfSession } from "@/lib/access/load-actor";
import { db } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { eraseMe } from "@/lib/privacy/erase";
import { myData } from "@/lib/privacy/my-data";
import { makeClaim, makeCohort, makeHours } from "@/tests/support/factories";
import { saying } from "@/tests/support/saying";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

describe("an erasure", () => {
  it("leaves no name and no address anywhere, not in history and not in what others were sent", async () => {
    const person = await makePerson({ name: "Zenobia O'Quill", profile: true });
    const actor = await asActor(person);
    const { sessionToken } = await startSession(person.id, "test");
    await saveProfile(
      actor,
      SaveProfile.parse({
        stamp: await stampNow.profile(actor),
        headline: "Zenobia O'Quill, analyst",
        about: "",
        first: "data",
        second: "",
        third: "",
        skills: [{ skill: "SQL", level: "4" }],
        hoursPerWeek: "6",
        timeKind: "OWN_TIME",
        causes: [],
      }),
    );
    await saveSettings(actor, {
      ...{ name: "Zenobia O'Quill", locale: "es", timeZone: "Pacific/Auckland" },
      stamp: await stampNow.settings(actor),
    });
    await record(actor, "person.changed", {
      subject: { type: "Person", id: person.id },
      changes: { name: [null, "Zenobia O'Quill"], email: [null, actor.email] },
      event: false,
    });
    await db().emailMessage.createMany({
      data: [
        {
          dedupeKey: `to:${person.id}`,
          to: actor.email,
          subject: "Hello",
          html: "<p>Hello</p>",
          text: "Hello",
        },
        {
          dedupeKey: `about:${person.id}`,
          to: "someone@people.example",
          subject: "Zenobia O'Quill asks",
          html: "<p>Zenobia O&#x27;Quill asks you</p>",
          text: `Write to ${actor.email.toUpperCase()}`,
        },
      ],
    });
    await db().suppressedAddress.create({
      data: { address: actor.email, reason: "BOUNCED", detail: `<${actor.email}> is unknown` },
    });
    await db().messageHours.create({ data: { personId: person.id, digestHour: 7 } });
    await db().messagePreference.create({
      data: { personId: person.id, kind: "hours.decided", delivery: "DAILY" },
    });
    await db().inboxItem.createMany({
      data: [person.id, (await makePerson()).id].map((personId) => ({
        ...{ personId, kind: "scope.comment", title: "Zenobia O'Quill asks", path: "/professional" },
        dedupeKey: `told:${personId}`,
      })),
    });
    expect(await myData(actor)).toMatchObject({
      inbox: [{ title: "Zenobia O'Quill asks" }],
      messages: { hours: { digestHour: 7 }, chosen: [{ kind: "hours.decided", delivery: "DAILY" }] },
    });
    await eraseMe(actor, { email: ` ${actor.email.toUpperCase()} ` });
    expect(await saying(["Zenobia", actor.email])).toEqual([]);
    const theirs = { where: { personId: person.id } };
    expect([
      await db().inboxItem.count(theirs),
      await db().messagePreference.count(theirs),
      await db().messageHours.count(theirs),
    ]).toEqual([0, 0, 0]);
    expect(await actorOfSession(sessionToken)).toBeNull();
    expect(await db().profile.count({ where: { personId: person.id } })).toBe(0);
    const trace = await db().auditEntry.findMany({
      where: { subjectId: person.id, action: "person.erased" },
    });
    expect(trace).toHaveLength(1);
  });

  it("keeps the hours and the head, and neither words of its own nor anybody else's name", async () => {
    const other = await makePerson({ name: "Zen" });
    const { entry } = await hoursOfSomeone();
    const before = await totals(entry.engagementId);
    await db().seatClaim.updateMany({
      where: { personId: entry.personId, releasedAt: null },
      data: { releasedAt: new Date(), endsOn: entry.workedOn },
    });
    const actor = await asActor({ id: entry.personId });
    await eraseMe(actor, { email: actor.email });
    expect(await totals(entry.engagementId)).toEqual(before);
    expect(before.sums[0]?.minutes).toBeGreaterThan(0n);
    expect(
      await db().hoursEntry.count({ where: { contributorId: entry.contributorId, note: { not: "" } } }),
    ).toBe(0);
    expect(await db().contributorPerson.count({ where: { contributorId: entry.contributorId } })).toBe(0);
    expect((await db().person.findUniqueOrThrow({ where: { id: other.id } })).name).toBe("Zen");
  });

  it("waits for the last owner, the last administrator and whoever has a seat to hand over", async () => {
    const owner = await makeMember({ organization: await makeOrganization(), role: "OWNER" });
    const asOwner = await asActor(owner);
    await expect(eraseMe(asOwner, { email: asOwner.email })).rejects.toMatchObject({ code: "last-owner" });
    const administrator = await asActor(await makeStaff({ role: "ADMINISTRATOR" }));
    await db().staffMembership.updateMany({
      where: { personId: { not: administrator.personId }, programmeId: null },
      data: { endedAt: new Date() },
    });
    await expect(eraseMe(administrator, { email: administrator.email })).rejects.toMatchObject({
      code: "last-administrator",
    });
    const { entry } = await hoursOfSomeone();
    const member = await asActor({ id: entry.personId });
    await expect(eraseMe(member, { email: member.email })).rejects.toMatchObject({
      code: "has-a-seat-to-hand-over",
    });
    await expect(eraseMe(member, { email: "another@people.example" })).rejects.toMatchObject({
      code: "address-differs",
    });
  });

  it("is the only way to write over history", async () => {
    const person = await asActor(await makePerson());
    await record(person, "person.changed", {
      subject: { type: "Person", id: person.personId },
      event: false,
    });
    await expect(
      db().$executeRaw`update "AuditEntry" set action = 'other' where "personId" = ${person.personId}::uuid`,
    ).rejects.toThrow(/history_is_insert_only/);
    await eraseMe(person, { email: person.email });
    await expect(db().$executeRaw`delete from "Erasure"`).rejects.toThrow(/history_is_insert_only/);
    await expect(
      db().$executeRaw`update "AuditEntry" set action = 'other' where "personId" = ${person.personId}::uuid`,
    ).rejects.toThrow(/history_is_insert_only/);
  });
});

/** A member of a team with an hour that counts and a note beside it. */
async function hoursOfSomeone() {
  const { project } = await makeCohort({ phase: "running", seats: 1 });
  if (!project) throw new Error("the cohort has no project");
  const { person } = await makeClaim({ project });
  const { id } = await makeHours({ project, person, state: "VERIFIED", note: "At my kitchen table" });
  const entry = await db().hoursEntry.findUniqueOrThrow({ where: { id } });
  return { entry: { ...entry, personId: person.id } };
}

async function totals(engagementId: string) {
  const sums = await db().hoursTotal.findMany({ where: { engagementId }, orderBy: { month: "asc" } });
  const heads = await db().$queryRaw<{ heads: bigint }[]>`
    select count(distinct "contributorId") as heads from "HoursEntry" where "engagementId" = ${engagementId}::uuid`;
  return { sums, heads };
}
