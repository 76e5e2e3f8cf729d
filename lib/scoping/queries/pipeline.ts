import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { OrganizationKind, Stage, WaitingSide } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now, today } from "@/lib/platform/clock";
import type { CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";
import type { PipelineFilters } from "@/lib/projects/filters";
import { lateness, type Lateness } from "@/lib/projects/late";
import { joinsFor, pipelineConditions, pipelineJoins } from "@/lib/scoping/queries/pipeline-conditions";
import { boardStages } from "@/lib/projects/schema";

const perStage = 6;
export const tableSize = 30;

export type PipelineRow = {
  id: string;
  slug: string;
  number: number;
  title: string;
  stage: Stage;
  stageSince: Date;
  submittedAt: Date | null;
  seats: number;
  seatsTaken: number;
  endsOn: CalendarDate | null;
  partner: string;
  kind: OrganizationKind;
  cohort: string | null;
  scoper: string | null;
  /** Whose turn it is between request and approved scope, with the working days they have had it. */
  turn: { side: WaitingSide; days: number } | null;
  /** Working days each side has kept the other waiting, this turn included. */
  taken: { STAFF: number; PARTNER: number };
  /** Of the scope, 0 to 100, with the number of rules that stop it. */
  readiness: { score: number; blockers: number } | null;
  late: Lateness | null;
};

export type BoardStage = { stage: Stage; total: number; rows: PipelineRow[] };

type Row = Omit<PipelineRow, "turn" | "taken" | "readiness" | "late"> & {
  kickoffOn: CalendarDate | null;
  side: WaitingSide | null;
  days: number | null;
  staffDays: number;
  partnerDays: number;
  score: number | null;
  blockers: number | null;
};

/** The rows that `found` names, with everything a line of the pipeline says. */
const lines = () => Prisma.sql`
  select p.id::text, p.slug, p.number, p.title, p.stage::text as stage, p."stageSince", r."submittedAt", p.seats,
    p."seatsTaken", p."endsOn"::text as "endsOn", k."kickoffOn"::text as "kickoffOn", o.name as partner,
    o.kind::text as kind, k.name as cohort, s.name as scoper, w.side::text as side, sc.score,
    cardinality(sc.blockers) as blockers,
    working_days((w.since at time zone g."timeZone")::date, (${now()} at time zone g."timeZone")::date) as days,
    coalesce(past."staffDays", 0)::int as "staffDays", coalesce(past."partnerDays", 0)::int as "partnerDays"
  from found join "Project" p on p.id = found.id ${pipelineJoins}
  left join "Request" r on r."projectId" = p.id
  left join "Person" s on s.id = p."scoperId"
  left join lateral (select sum(days) filter (where side = 'STAFF') as "staffDays",
      sum(days) filter (where side = 'PARTNER') as "partnerDays"
    from "Waiting" where "projectId" = p.id and until is not null) past on true`;

/** The projects of one's programmes by stage, the longest waiting first, a handful of each. Two statements. */
export async function pipelineBoard(actor: Actor, filters: PipelineFilters): Promise<BoardStage[]> {
  const where = pipelineConditions(actor, filters);
  const joins = joinsFor({ ...filters, sort: "since" });
  const [counts, rows] = await Promise.all([
    db().$queryRaw<{ stage: Stage; total: number }[]>`
      select p.stage::text as stage, count(*)::int as total from "Project" p ${joins} where ${where} group by 1`,
    db().$queryRaw<Row[]>`
      with found as (
        select first.id from unnest(${[...boardStages]}::"Stage"[]) as each(stage), lateral (
          select p.id from "Project" p ${joins} where ${where} and p.stage = each.stage
          order by p."stageSince", p.id limit ${perStage}) first
      ) ${lines()} order by p."stageSince", p.id`,
  ]);
  return boardStages.map((stage) => ({
    stage,
    total: counts.find((count) => count.stage === stage)?.total ?? 0,
    rows: rows.filter((row) => row.stage === stage).map(toRow),
  }));
}

const orders = {
  title: Prisma.sql`p.title`,
  stage: Prisma.sql`p.stage`,
  since: Prisma.sql`p."stageSince"`,
  end: Prisma.sql`p."endsOn"`,
  waiting: Prisma.sql`w.since`,
  readiness: Prisma.sql`sc.score`,
} satisfies Record<PipelineFilters["sort"], Prisma.Sql>;

/** In which order the filters ask for them; what has no value comes last, and equal ones the longest in stage first. */
function orderOf({ sort, down }: PipelineFilters): Prisma.Sql {
  const way = down ? Prisma.sql`desc` : Prisma.sql`asc`;
  return Prisma.sql`${orders[sort]} ${way} nulls last, p."stageSince", p.id`;
}

/** The same projects as one list, sorted and paged. Two statements. */
export async function pipelineTable(
  actor: Actor,
  filters: PipelineFilters,
  page: number,
): Promise<Paged<PipelineRow>> {
  const where = pipelineConditions(actor, filters);
  const [[count], rows] = await Promise.all([
    db().$queryRaw<{ total: number }[]>`
      select count(*)::int as total from "Project" p ${joinsFor(filters)} where ${where}`,
    readLines(where, filters, (page - 1) * tableSize, tableSize),
  ]);
  return paged(rows, count?.total ?? 0, page, tableSize);
}

const batch = 1000;

/** All of them in the same order, a batch at a time: for a download. */
export async function* allOfPipeline(actor: Actor, filters: PipelineFilters): AsyncGenerator<PipelineRow[]> {
  const where = pipelineConditions(actor, filters);
  for (let offset = 0; ; offset += batch) {
    const rows = await readLines(where, filters, offset, batch);
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
  }
}

async function readLines(where: Prisma.Sql, filters: PipelineFilters, offset: number, limit: number) {
  const order = orderOf(filters);
  const rows = await db().$queryRaw<Row[]>`
    with found as (
      select p.id from "Project" p ${joinsFor(filters)} where ${where} order by ${order} limit ${limit} offset ${offset}
    ) ${lines()} order by ${order}`;
  return rows.map(toRow);
}

function toRow(found: Row): PipelineRow {
  const { side, days, staffDays, partnerDays, score, blockers, kickoffOn, ...row } = found;
  const turn = side && { side, days: days ?? 0 };
  const inTurn = (which: WaitingSide) => (turn?.side === which ? turn.days : 0);
  return {
    ...row,
    turn,
    taken: { STAFF: staffDays + inTurn("STAFF"), PARTNER: partnerDays + inTurn("PARTNER") },
    readiness: score === null ? null : { score, blockers: blockers ?? 0 },
    late: lateness({ ...row, turn: side, kickoffOn }, today()),
  };
}
