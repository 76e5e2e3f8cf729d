import { expect, it } from "vitest";
import { partsOf } from "@/lib/scoping/queries/parts";
import { scopePage } from "@/lib/scoping/queries/scope";
import { makeApplication, makeClaim, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";

it("leads whoever may read the scope to it, the team too, and nobody else", async () => {
  const cohort = await makeCohort({ phase: "claiming" });
  const roles = [{ title: "Analyst", discipline: "data" as const, seats: 2, hoursPerWeek: 5 }];
  const project = await makeProject({ cohort, stage: "PUBLISHED", roles });
  const person = await makePerson({ profile: true });
  await makeApplication({ cohort, person, state: "ACCEPTED" });
  await makeClaim({ project, person });
  const readers = {
    member: await asActor(person, "professional"),
    partner: await asActor(project.contact, "partner"),
    staff: await asActor(await makeStaff({ programme: cohort.programme }), "staff"),
    stranger: await asActor(await makePerson({ profile: true }), "professional"),
  };
  for (const [who, reader] of Object.entries(readers)) {
    const parts = await partsOf(reader, project.slug);
    expect([who, parts.includes("scope")]).toEqual([
      who,
      (await scopePage(reader, project.slug, "en")) !== null,
    ]);
    expect(parts).toEqual(
      who === "stranger"
        ? ["overview", "team", "questions"]
        : ["overview", "scope", "team", "questions", "hours"],
    );
  }
  expect(await partsOf(null, project.slug)).toEqual(["overview", "team", "questions"]);
});

it("names no part of a project that the reader may not know of", async () => {
  const project = await makeProject({ stage: "SUBMITTED" });
  const stranger = await asActor(await makePerson({ profile: true }), "professional");
  expect(await partsOf(stranger, project.slug)).toEqual([]);
  expect(await partsOf(await asActor(project.contact, "partner"), project.slug)).toEqual(["overview"]);
});
