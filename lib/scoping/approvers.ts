import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import type { Side } from "@/lib/intake/policy";

export type Approver = { personId: string; side: Side; name: string | null };

/** Whether a person belongs to a side of project `p` now: a member of its organization, or staff of its programme. */
const belongs = (person: Prisma.Sql, side: Prisma.Sql) => Prisma.sql`case ${side}
  when 'PARTNER' then exists (select 1 from "OrganizationMember" m where m."personId" = ${person}
    and m."organizationId" = p."organizationId" and m."endedAt" is null)
  else exists (select 1 from "StaffMembership" s where s."personId" = ${person} and s."endedAt" is null
    and (s."programmeId" is null or s."programmeId" = p."programmeId")) end`;

/** Who is named to approve for a side and still belongs to it: one who has left no longer counts. */
export async function approversOf(projectId: string): Promise<Approver[]> {
  return db().$queryRaw<Approver[]>`
    select a."personId"::text as "personId", a.side::text as side, n.name
    from "ScopeApprover" a join "Person" n on n.id = a."personId" and n."archivedAt" is null
    join "Project" p on p.id = a."projectId"
    where a."projectId" = ${projectId}::uuid and ${belongs(Prisma.sql`a."personId"`, Prisma.sql`a.side::text`)}
    order by n.name, a."personId"`;
}

/** Whether someone of a side may approve for it: anyone while nobody is named. */
export function isApprover(approvers: readonly Approver[], side: Side, personId: string): boolean {
  const named = approvers.filter((approver) => approver.side === side);
  return named.length === 0 || named.some((approver) => approver.personId === personId);
}

/**
 * Refuses whoever may not approve for a side: someone who has left it since the page was drawn, and someone who is not
 * named where others are.
 */
export async function checkApprover(actor: Actor, side: Side, projectId: string): Promise<void> {
  const [found] = await db().$queryRaw<{ member: boolean }[]>`
    select ${belongs(Prisma.sql`${actor.personId}::uuid`, Prisma.sql`${side}::text`)} as member
    from "Project" p where p.id = ${projectId}::uuid`;
  if (!found?.member) throw new Refusal("move-not-yours");
  const approvers = await approversOf(projectId);
  if (isApprover(approvers, side, actor.personId)) return;
  const names = approvers.filter((approver) => approver.side === side).map(({ name }) => name ?? "");
  throw new Refusal("not-named-approver", { values: { names: names.join(", ") } });
}
