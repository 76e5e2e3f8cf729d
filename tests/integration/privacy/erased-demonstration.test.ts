import { beforeAll, expect, test } from "vitest";
import type { Prisma } from "@/lib/generated/prisma/client";
import { today } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { loadRates } from "@/prisma/seed/builders/hours";
import { demonstration } from "@/prisma/seed/demonstration";
import { zone } from "@/prisma/seed/world/calendar";
import { makeMember } from "@/tests/support/people-factories";
import { saying } from "@/tests/support/saying";

beforeAll(async () => {
  const sheet = demonstration(today(zone), await loadRates());
  await transaction(() => sheet.write());
}, 60_000);

/** One of each whom a long history has written about. */
const people: [string, Prisma.PersonWhereInput][] = [
  ["the contact of a project under way", { contactOf: { some: { stage: "ACTIVE" } } }],
  ["whoever takes a project over", { handoverOwned: { some: { project: { stage: "HANDOFF" } } } }],
  ["whoever took one over long ago", { handoverOwned: { some: { project: { stage: "SUSTAINED" } } } }],
  [
    "a professional with a seat and hours",
    {
      contributor: { contributor: { hours: { some: { state: "VERIFIED" } } } },
      seatClaims: { some: {} },
    },
  ],
  [
    "someone whose hours were asked about",
    { contributor: { contributor: { hours: { some: { state: "QUERIED" } } } } },
  ],
  ["an applicant who waits", { applications: { some: { state: "SUBMITTED" } } }],
  ["a manager who scopes", { scoperOf: { some: {} }, staffOf: { some: { endedAt: null } } }],
  ["a reviewer", { reviews: { some: {} } }],
  ["someone who approved a scope", { scopeApprovals: { some: {} } }],
  ["someone who asked for help in a cohort", { helpQuestions: { some: {} } }],
  ["someone who signed an agreement", { signatures: { some: {} } }],
  ["a funder's person", { funderOf: { some: {} } }],
  ["an administrator", { staffOf: { some: { role: "ADMINISTRATOR" } } }],
];

const hours = () => db().hoursTotal.aggregate({ _sum: { entries: true, minutes: true, valueCents: true } });

/** Erases somebody, once every organization of theirs has another owner. */
async function erase(personId: string): Promise<void> {
  const owned = await db().organizationMember.findMany({ where: { personId, role: "OWNER", endedAt: null } });
  for (const { organizationId } of owned)
    await makeMember({ organization: { id: organizationId }, role: "OWNER" });
  await db().$executeRaw`select erase_person(${personId}::uuid)`;
}

test.each(people)("%s is erased without a trace of name or address", async (_, where) => {
  const before = await hours();
  const { id, name, email } = await db().person.findFirstOrThrow({
    where: { ...where, erasure: { is: null } },
  });
  expect(await saying([email])).not.toEqual([]);
  await erase(id);
  expect(await saying([name ?? email, email])).toEqual([]);
  expect(await hours()).toEqual(before);
});

test("a project that is still to be handed over asks for another owner", async () => {
  const { projectId, ownerId } = await db().handover.findFirstOrThrow({
    where: { ownerId: { not: null }, project: { stage: { in: ["ACTIVE", "HANDOFF"] } } },
  });
  await erase(ownerId ?? "");
  expect(await db().handover.findUniqueOrThrow({ where: { projectId } })).toMatchObject({ ownerId: null });
});
