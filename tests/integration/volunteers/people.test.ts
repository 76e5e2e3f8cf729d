import { expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { myData } from "@/lib/privacy/my-data";
import { db } from "@/lib/platform/db";
import { eraseMe } from "@/lib/privacy/erase";
import type { VolunteerFilters } from "@/lib/volunteers/filters";
import { allVolunteers, volunteers } from "@/lib/volunteers/list";
import { deleteNote, writeNote } from "@/lib/volunteers/notes";
import { knownTo } from "@/lib/volunteers/reach";
import { volunteerRecord } from "@/lib/volunteers/record";
import {
  makeApplication,
  makeCohort,
  makeHours,
  makeProgramme,
  makeProject,
} from "@/tests/support/factories";
import { makeNewcomer } from "@/tests/support/inviting";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";

async function twoProgrammes() {
  const [here, there] = [await makeProgramme(), await makeProgramme()];
  const staff = async (programme: { id: string }) => asActor(await makeStaff({ programme }), "staff");
  return {
    ...{ here, there, staff: await staff(here), colleague: await staff(here), stranger: await staff(there) },
    applying: await makeCohort({ programme: here, phase: "applying" }),
    elsewhere: await makeCohort({ programme: there, phase: "applying" }),
  };
}

const ids = async (actor: Actor, filters: VolunteerFilters = {}) => {
  const { rows, total } = await volunteers(actor, filters, 1);
  expect(total).toBe(rows.length);
  return rows.map(({ id }) => id);
};

it("shows staff who applied to or serves in their programmes, and nobody else", async () => {
  const { here, staff, stranger, applying, elsewhere } = await twoProgrammes();
  const [applicant, drafter, other] = [await makePerson(), await makePerson(), await makePerson()];
  await makeApplication({ cohort: applying, person: applicant, state: "SUBMITTED" });
  await makeApplication({ cohort: applying, person: drafter, state: "DRAFT" });
  await makeApplication({ cohort: elsewhere, person: other, state: "SUBMITTED" });
  const gone = (await makeApplication({ cohort: applying, state: "SUBMITTED" })).person;
  await db().person.update({ where: { id: gone.id }, data: { archivedAt: new Date() } });
  const active = await makeProject({ programme: here, stage: "ACTIVE" });
  const expected = [applicant.id, ...active.members.map(({ personId }) => personId)].toSorted();
  expect((await ids(staff)).toSorted()).toEqual(expected);
  expect(await ids(stranger)).toEqual([other.id]);
  // the pair of filter and condition
  for (const actor of [staff, stranger, await asActor(await makeStaff({ role: "ADMINISTRATOR" }), "staff")]) {
    const found = await db().person.findMany({ where: knownTo(actor), select: { id: true } });
    expect((await ids(actor)).toSorted()).toEqual(found.map(({ id }) => id).toSorted());
  }
  expect(await ids(await asActor(applicant))).toEqual([]);
  expect(await volunteerRecord(stranger, applicant.id)).toBeNull();
  expect(await volunteerRecord(staff, drafter.id)).toBeNull();
  expect(await volunteerRecord(staff, "x")).toBeNull();
}, 60_000);

it("finds people by words without accents, by what they applied with, and by where they stand", async () => {
  const { here, staff, applying } = await twoProgrammes();
  const ines = await makePerson({ name: "Inés Núñez" });
  await makeApplication({
    cohort: applying,
    person: ines,
    state: "SUBMITTED",
    discipline: "data",
    skills: { sql: 3 },
  });
  const running = await makeCohort({ programme: here, phase: "running" });
  const active = await makeProject({ cohort: running, stage: "ACTIVE" });
  const [logging] = active.members;
  const [member, silent] = active.members.map(({ personId }) => personId);
  await makeHours({ project: active, person: logging!.person });
  for (const q of ["nunez ines", "Iné", ines.email]) expect(await ids(staff, { q })).toEqual([ines.id]);
  for (const found of [
    { standing: "applied" },
    { cohort: applying.slug },
    { skill: "sql", discipline: "data", cohort: applying.slug },
  ] satisfies VolunteerFilters[])
    expect(await ids(staff, found)).toEqual([ines.id]);
  expect(await ids(staff, { skill: "html-css", cohort: applying.slug })).toEqual([]);
  expect(await ids(staff, { hours: "waiting" })).toEqual([member]);
  expect((await ids(staff, { hours: "none" })).toSorted()).not.toContain(member);
  await db()
    .$executeRaw`update "SeatClaim" set "startsOn" = "startsOn" - 60 where "projectId" = ${active.id}::uuid`;
  expect(await ids(staff, { standing: "quiet" })).not.toContain(member);
  expect(await ids(staff, { standing: "quiet" })).toContain(silent);
}, 60_000);

it("counts messages as contact, links to sign in not, and downloads the same people in the same order", async () => {
  const { staff, applying } = await twoProgrammes();
  const people = [];
  for (const name of ["Zoe", "Ángel", "bea", null]) {
    const person = name ? await makePerson({ name }) : await makeNewcomer();
    await makeApplication({ cohort: applying, person, state: "SUBMITTED" });
    people.push(person);
  }
  const mail = (to: string, dedupeKey: string) => ({ to, dedupeKey, subject: "Hello", html: "", text: "" });
  await db().emailMessage.deleteMany({});
  await db().emailMessage.createMany({
    data: [mail(people[0]!.email, "sign-in-link:1"), mail(people[1]!.email, "announcement:1")],
  });
  expect(await ids(staff, { unwritten: "30" })).toHaveLength(3);
  expect(await ids(staff, { unwritten: "30" })).not.toContain(people[1]!.id);
  const parts = [];
  for await (const part of allVolunteers(staff, {})) parts.push(...part);
  expect(parts.map(({ id }) => id)).toEqual(await ids(staff));
  const names = parts.map(({ name }) => name).filter((name) => name !== null);
  expect(names).toEqual(["Ángel", "bea", "Zoe"]);
});

it("keeps what happened in another programme, its notes too, out of the record", async () => {
  const { here, there, staff, colleague, stranger, applying, elsewhere } = await twoProgrammes();
  const person = await makePerson();
  await makeApplication({ cohort: applying, person, state: "SUBMITTED" });
  await makeApplication({ cohort: elsewhere, person, state: "SUBMITTED" });
  await writeNote(staff, { personId: person.id, programmeId: here.id, text: "Call in May." });
  await expect(
    writeNote(staff, { personId: person.id, programmeId: there.id, text: "Hello" }),
  ).rejects.toMatchObject({ code: "not-found" });
  const record = await volunteerRecord(colleague, person.id);
  expect(record?.applications.map(({ cohort }) => cohort.slug)).toEqual([applying.slug]);
  expect(record?.notes.map(({ text }) => text)).toEqual(["Call in May."]);
  expect((await volunteerRecord(stranger, person.id))?.notes).toEqual([]);
  const noteId = record!.notes[0]!.id;
  await expect(deleteNote(colleague, { noteId })).rejects.toMatchObject({ code: "not-found" });
  // the person's own: in what they download, and gone with them
  const actor = await asActor(person);
  expect((await myData(actor)).notes).toMatchObject([{ text: "Call in May." }]);
  await writeNote(colleague, { personId: person.id, programmeId: here.id, text: "Spoke on Monday." });
  await deleteNote(staff, { noteId });
  await eraseMe(actor, { email: person.email });
  expect(await db().personNote.count({ where: { personId: person.id } })).toBe(0);
  expect(await volunteerRecord(staff, person.id)).toBeNull();
  const audit = await db().auditEntry.findMany({
    where: { subjectId: person.id, action: { startsWith: "person.note" } },
  });
  expect(
    JSON.stringify(audit, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  ).not.toContain("Monday");
}, 60_000);
