import { contributorOfPerson } from "@/lib/engagements/contributors";
import { daysBefore, takeBackDays } from "@/lib/hours/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffed } from "@/lib/organizations/reach";

// The filters of policy.ts in SQL, of the entry `h` of the engagement `e`: lists of a million entries are read by them.

/** `settleable` in SQL. */
export function settleableSql(actor: Actor): Prisma.Sql {
  const organizations = actor.memberOf.map(({ organizationId }) => organizationId);
  return Prisma.sql`h."contributorId" is distinct from ${contributorOfPerson(actor.personId)}
    and (e."hostId" = any(${organizations}::uuid[]) or ${staffed(actor, Prisma.sql`e."programmeId"`)})`;
}

/** `takeBackable` in SQL. */
export function takeBackableSql(actor: Actor, now: Date): Prisma.Sql {
  const own = Prisma.sql`exists (select 1 from "HoursDecision" d where d."entryId" = h.id and d.outcome = 'VERIFIED'
    and d."decidedById" = ${actor.personId}::uuid and d.at >= ${daysBefore(now, takeBackDays.verifier)})`;
  const staff = Prisma.sql`h."createdAt" >= ${daysBefore(now, takeBackDays.staff)}
    and ${staffed(actor, Prisma.sql`e."programmeId"`)}`;
  return Prisma.sql`${settleableSql(actor)} and (${own} or ${staff})`;
}
