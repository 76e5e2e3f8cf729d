import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffed } from "@/lib/organizations/reach";
import { today } from "@/lib/platform/clock";
import { containing } from "@/lib/platform/fold";
import type { PipelineFilters } from "@/lib/projects/filters";
import { isLate } from "@/lib/projects/late";

const joins = {
  o: Prisma.sql`join "Organization" o on o.id = p."organizationId"`,
  g: Prisma.sql`join "Programme" g on g.id = p."programmeId"`,
  k: Prisma.sql`left join "Cohort" k on k.id = p."cohortId"`,
  sc: Prisma.sql`left join "Scope" sc on sc."projectId" = p.id`,
  w: Prisma.sql`left join "Waiting" w on w."projectId" = p.id and w.until is null`,
};

/** Everything a line of the pipeline names beside the project `p`. */
export const pipelineJoins = Prisma.join(Object.values(joins), " ");

/** Only what these filters and their order look at: thousands of projects are counted and sorted with them. */
export function joinsFor({
  programme,
  cohort,
  late,
  waiting,
  kind,
  rule,
  q,
  sort,
}: PipelineFilters): Prisma.Sql {
  const needed = [
    (kind ?? q) && joins.o,
    programme && joins.g,
    (cohort ?? late) && joins.k,
    (rule ?? sort === "readiness") && joins.sc,
    (waiting ?? sort === "waiting") && joins.w,
  ].filter((join): join is Prisma.Sql => typeof join === "object");
  return needed.length > 0 ? Prisma.join(needed, " ") : Prisma.empty;
}

/** Only the programmes the reader staffs, and of those what the filters ask for. */
export function pipelineConditions(actor: Actor, filters: PipelineFilters): Prisma.Sql {
  const { programme, cohort, stage, mine, late, waiting, kind, rule, q } = filters;
  const all = [staffed(actor, Prisma.sql`p."programmeId"`)];
  if (programme) all.push(Prisma.sql`g.slug = ${programme}`);
  if (cohort) all.push(Prisma.sql`k.slug = ${cohort}`);
  if (stage) all.push(Prisma.sql`p.stage = ${stage}::"Stage"`);
  if (mine) all.push(Prisma.sql`p."scoperId" = ${actor.personId}::uuid`);
  if (late) all.push(isLate(today()));
  if (waiting) all.push(Prisma.sql`w.side = ${waiting}::"WaitingSide"`);
  if (kind) all.push(Prisma.sql`o.kind = ${kind}::"OrganizationKind"`);
  if (rule) all.push(Prisma.sql`p.stage = 'SCOPING' and sc.blockers @> array[${rule}]::text[]`);
  if (q)
    all.push(Prisma.sql`(folded(p.title) like ${containing(q)} or folded(o.name) like ${containing(q)})`);
  return Prisma.join(all, " and ");
}
