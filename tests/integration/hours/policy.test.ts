import { expect, it } from "vitest";
import { maySettle, settleable } from "@/lib/hours/policy";
import { db } from "@/lib/platform/db";
import { makeHours, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";

it("says the same of an entry as its filter, for everyone who could ask", async () => {
  const project = await makeProject({ stage: "ACTIVE", roles: [{ discipline: "data", seats: 1 }] });
  const { id, person } = await makeHours({ project });
  const staffMember = await makeStaff({ person: await makePerson(), programme: project.programme });
  const readers = [
    person,
    project.contact,
    staffMember,
    await makeStaff(),
    await makeStaff({ programme: await makeProgramme() }),
    await makePerson({ profile: true }),
  ];
  const entry = await db().hoursEntry.findUniqueOrThrow({ where: { id }, include: { project: true } });
  const verdicts: boolean[] = [];
  for (const reader of readers) {
    const actor = await asActor(reader);
    const found = await db().hoursEntry.count({ where: { AND: [{ id }, settleable(actor)] } });
    expect(maySettle(actor, entry)).toBe(found === 1);
    verdicts.push(found === 1);
  }
  expect(verdicts).toEqual([false, true, true, true, false, false]);
});
