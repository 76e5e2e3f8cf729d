import { expect, it } from "vitest";
import { saveDirectoryEntry } from "@/lib/community/commands";
import { directory } from "@/lib/community/queries";
import { SaveDirectoryEntry } from "@/lib/community/schema";
import { applicationsToReview } from "@/lib/applications/review-queue";
import { listOrganizations } from "@/lib/organizations/directory";
import { managedOrganizations } from "@/lib/organizations/managed";
import { resolveSkills } from "@/lib/reference/resolve-skills";
import { db } from "@/lib/platform/db";
import { nameIn } from "@/lib/platform/i18n/names";
import { listProjects } from "@/lib/projects/queries/listing";
import { pipelineTable } from "@/lib/scoping/queries/pipeline";
import { priorityNamed } from "@/lib/organizations/priority-named";
import { makeApplication, makeCohort, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeOrganization, makePerson, makeStaff } from "@/tests/support/people-factories";
import { nothingYet } from "@/tests/support/stamps";

const spellings = [
  ["Clínica O’Neill", "clinica o'neill"],
  ["Cli\u0301nica Peña–Soto", "Clínica PENA-SOTO"],
  ["Clinica de los Ninos", "clínica niños"],
  ["Центр «Ещё чай»", "еще чай"],
  ["東京都ボランティア協会", "ボランティア"],
  ["बाल शिक्षा केंद्र", "शिक्"],
] as const;

it.each(spellings)("%j is found by %j in every search", async (written, typed) => {
  const programme = await makeProgramme();
  const cohort = await makeCohort({ phase: "running", programme });
  const staff = await asActor(await makeStaff({ programme }), "staff");
  const organization = await makeOrganization({ name: written });
  await makeProject({ programme, cohort, stage: "PUBLISHED", title: written, organization });
  const person = await makePerson({ name: written, profile: true });
  await makeApplication({ cohort, state: "ACCEPTED", person });
  await saveDirectoryEntry(
    await asActor(person, "professional"),
    SaveDirectoryEntry.parse({ cohortId: cohort.id, stamp: nothingYet, about: "Hello.", contact: "" }),
  );
  expect((await listOrganizations({ q: typed }, 1, "en")).rows.map(({ name }) => name)).toEqual([written]);
  expect((await managedOrganizations(staff, { q: typed }, 1)).rows.map(({ name }) => name)).toEqual([
    written,
  ]);
  expect((await listProjects({ q: typed }, 1, "en")).rows.map(({ title }) => title)).toEqual([written]);
  expect((await directory(cohort.id, typed.split(" ").at(-1)!, 1)).total).toBe(1);
  expect((await applicationsToReview(staff, cohort.id, { q: typed.split(" ").at(-1) }, 1)).total).toBe(1);
  const part = typed.split(" ").at(-1);
  expect((await pipelineTable(staff, { sort: "title", q: part }, 1)).rows).toHaveLength(1);
});

it("a priority and a skill are known by their words, with or without accents", async () => {
  const organization = await makeOrganization();
  const known = await priorityNamed("Más niños leen", organization.id);
  expect(await priorityNamed("mas ninos leen", organization.id)).toEqual(known);
  const skill = await db().skill.findFirstOrThrow({
    where: { names: { path: ["es"], string_contains: "ñ" } },
  });
  const typed = nameIn(skill, "es").replaceAll("ñ", "n").toUpperCase();
  expect((await resolveSkills([{ skill: typed, level: 3 }])).known).toEqual([
    { skill: skill.slug, level: 3 },
  ]);
});
