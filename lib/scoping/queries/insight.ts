import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { staffed } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";
import { inStages } from "@/lib/projects/in-stages";
import { completedStages } from "@/lib/projects/schema";

/** Projects `p` of the programmes someone staffs; none for anyone else. */
const mine = (actor: Actor) => staffed(actor, Prisma.sql`p."programmeId"`);

/** Projects whose team has worked, and so could have found something. */
const worked = Prisma.sql`p.stage in ('ACTIVE', 'HANDOFF', 'SUSTAINED', 'CLOSED')`;

type BlockingRule = { rule: string; projects: number };

/** What stops the scopes being written now, by how many of them it stops, most first. */
export async function blockingRules(actor: Actor): Promise<{ scopes: number; rules: BlockingRule[] }> {
  const where = Prisma.sql`${mine(actor)} and p.stage = 'SCOPING'`;
  const [[count], rules] = await Promise.all([
    db().$queryRaw<{ scopes: number }[]>`select count(*)::int as scopes from "Project" p where ${where}`,
    db().$queryRaw<BlockingRule[]>`
      select rule, count(*)::int as projects
      from "Project" p join "Scope" s on s."projectId" = p.id, unnest(s.blockers) as rule
      where ${where} group by rule order by projects desc, rule limit 12`,
  ]);
  return { scopes: count?.scopes ?? 0, rules };
}

export type Surprises = {
  /** A project type's slug, or a scoper's id; null where none is written down. */
  group: string | null;
  /** Of a scoper. */
  name: string | null;
  projects: number;
  foreseen: number;
  surprises: number;
};

/** What teams found that the scope had named or hadn't, per kind of project or per scoper. */
export async function surprisesBy(actor: Actor, by: "type" | "scoper"): Promise<Surprises[]> {
  const [group, name] =
    by === "type"
      ? [Prisma.sql`p.type`, Prisma.sql`null`]
      : [Prisma.sql`p."scoperId"::text`, Prisma.sql`(select name from "Person" where id = "group"::uuid)`];
  return db().$queryRaw<Surprises[]>`
    with found as (
      select "projectId", count(*) filter (where foreseen)::int as foreseen,
        count(*) filter (where not foreseen)::int as surprises from "Discovery" group by 1
    ), grouped as (
      select ${group} as "group", count(*)::int as projects, coalesce(sum(f.foreseen), 0)::int as foreseen,
        coalesce(sum(f.surprises), 0)::int as surprises
      from "Project" p left join found f on f."projectId" = p.id
      where ${mine(actor)} and ${worked} group by 1
    )
    select grouped.*, ${name} as name from grouped order by surprises::float / projects desc, name, "group"`;
}

export type Average = { projects: number; surprises: number };
export type Advice = {
  /** Projects of the same kind. */
  sameType: Average | null;
  /** Projects that touched a system nobody owned, and all others; null unless there are three of each. */
  unowned: { with: Average; without: Average } | null;
};

const enough = 3;

/** What earlier projects of the programme found, for whoever writes a scope of this kind now: counts, no names. */
async function surpriseAdvice(programmeId: string, type: string | null): Promise<Advice> {
  const [row] = await db().$queryRaw<
    { same: number; sameFound: number; w: number; wFound: number; o: number; oFound: number }[]
  >`
    with past as (
      select p.type, (select count(*) from "Discovery" d where d."projectId" = p.id and not d.foreseen) as found,
        exists (select 1 from jsonb_array_elements(s.systems) as y where trim(coalesce(y->>'owner', '')) = '') as unowned
      from "Project" p join "Scope" s on s."projectId" = p.id
      where p."programmeId" = ${programmeId}::uuid and ${worked}
    )
    select count(*) filter (where type = ${type})::int as same, coalesce(sum(found) filter (where type = ${type}), 0)::int as "sameFound",
      count(*) filter (where unowned)::int as w, coalesce(sum(found) filter (where unowned), 0)::int as "wFound",
      count(*) filter (where not unowned)::int as o, coalesce(sum(found) filter (where not unowned), 0)::int as "oFound"
    from past`;
  if (!row) return { sameType: null, unowned: null };
  const average = (projects: number, found: number) => ({ projects, surprises: found / projects });
  return {
    sameType: row.same > 0 ? average(row.same, row.sameFound) : null,
    unowned:
      row.w >= enough && row.o >= enough
        ? { with: average(row.w, row.wFound), without: average(row.o, row.oFound) }
        : null,
  };
}

export type PastEffort = {
  projects: number;
  /** Hours of the team's time as agreed, and hours verified: the middle, the least and the most. */
  planned: { median: number; least: number; most: number };
  logged: { median: number; least: number; most: number };
};

/** Planned against verified hours of finished projects of one kind in a programme; null when there is none yet. */
async function pastEffort(programmeId: string, type: string | null): Promise<PastEffort | null> {
  if (type === null) return null;
  const [row] = await db().$queryRaw<
    { n: number; pm: number; pl: number; ph: number; lm: number; ll: number; lh: number }[]
  >`
    with past as (
      select coalesce((select sum(r.seats * r."hoursPerWeek") from "Role" r where r."projectId" = p.id), 0) * s.weeks as planned,
        coalesce((select sum(h.minutes) from "HoursTotal" h where h."engagementId" = p."engagementId"), 0) / 60.0 as logged
      from "Project" p join "Scope" s on s."projectId" = p.id
      where p."programmeId" = ${programmeId}::uuid and p.type = ${type} and ${inStages(Prisma.sql`p.stage`, completedStages)}
        and s.weeks is not null
    )
    select count(*)::int as n, percentile_cont(0.5) within group (order by planned)::float as pm, min(planned)::float as pl,
      max(planned)::float as ph, percentile_cont(0.5) within group (order by logged)::float as lm, min(logged)::float as ll,
      max(logged)::float as lh from past`;
  if (!row || row.n === 0) return null;
  return {
    projects: row.n,
    planned: { median: row.pm, least: row.pl, most: row.ph },
    logged: { median: row.lm, least: row.ll, most: row.lh },
  };
}

/** How a scope came to be as ready as it is, oldest first. */
async function readinessTrend(projectId: string): Promise<{ at: Date; score: number }[]> {
  const rows = await db().scopeReadiness.findMany({
    where: { projectId },
    select: { at: true, score: true },
    orderBy: { at: "desc" },
    take: 60,
  });
  return rows.toReversed();
}

/** What earlier projects and this scope's own history say to whoever writes it. */
export async function lessonsFor({
  project,
  content,
}: {
  project: { id: string; programmeId: string };
  content: { type: string | null };
}) {
  const { id, programmeId } = project;
  const [advice, effort, trend] = await Promise.all([
    surpriseAdvice(programmeId, content.type),
    pastEffort(programmeId, content.type),
    readinessTrend(id),
  ]);
  return { advice, effort, trend };
}
