import { expect, it } from "vitest";
import { maySettle, mayTakeBack, settleable, takeBackable } from "@/lib/hours/policy";
import { settleableSql, takeBackableSql } from "@/lib/hours/reach";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { makeHours, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";

async function foundBySql(id: string, where: Prisma.Sql): Promise<number> {
  const rows = await db().$queryRaw<unknown[]>`
    select h.id from "HoursEntry" h join "Engagement" e on e.id = h."engagementId" where h.id = ${id}::uuid and ${where}`;
  return rows.length;
}

const withReach = { engagement: true, contributor: { include: { tie: true } } } as const;

it("says the same of an entry as its filters, for everyone who could ask", async () => {
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
  const entry = await db().hoursEntry.findUniqueOrThrow({ where: { id }, include: withReach });
  const verdicts: boolean[] = [];
  for (const reader of readers) {
    const actor = await asActor(reader);
    const found = await db().hoursEntry.count({ where: { AND: [{ id }, settleable(actor)] } });
    expect(maySettle(actor, entry)).toBe(found === 1);
    expect(await foundBySql(id, settleableSql(actor))).toBe(found);
    verdicts.push(found === 1);
  }
  expect(verdicts).toEqual([false, true, true, true, false, false]);
});

it("says the same of a verification that may be taken back, for everyone, sooner and later", async () => {
  const project = await makeProject({ stage: "ACTIVE", roles: [{ discipline: "data", seats: 1 }] });
  const { id, person } = await makeHours({ project, state: "VERIFIED" });
  const colleague = await makeMember({ organization: project.organization });
  const staffMember = await makeStaff({ person: await makePerson(), programme: project.programme });
  const readers = [person, project.contact, colleague, staffMember, await makeStaff(), await makePerson()];
  const entry = await db().hoursEntry.findUniqueOrThrow({
    where: { id },
    include: { ...withReach, decisions: true },
  });
  const verdicts = new Map<number, boolean[]>();
  for (const days of [1, 20, 100]) {
    const now = new Date(Date.now() + days * 86_400_000);
    for (const reader of readers) {
      const actor = await asActor(reader);
      const found = await db().hoursEntry.count({ where: { AND: [{ id }, takeBackable(actor, now)] } });
      expect(mayTakeBack(actor, entry, now)).toBe(found === 1);
      expect(await foundBySql(id, takeBackableSql(actor, now))).toBe(found);
      verdicts.set(days, [...(verdicts.get(days) ?? []), found === 1]);
    }
  }
  expect([...verdicts.values()]).toEqual([
    [false, true, false, true, true, false],
    [false, false, false, true, true, false],
    [false, false, false, false, false, false],
  ]);
});
