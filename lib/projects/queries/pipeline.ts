import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isStaff, staffedProgrammeFilter } from "@/lib/people/policy";
import { today } from "@/lib/platform/clock";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";
import type { PipelineFilters } from "@/lib/projects/filters";
import { lateness, lateProjects, type Lateness } from "@/lib/projects/late";
import { boardStages } from "@/lib/projects/schema";

const perStage = 6;
export const tableSize = 50;

const rowSelect = {
  id: true,
  slug: true,
  number: true,
  title: true,
  stage: true,
  stageSince: true,
  seats: true,
  seatsTaken: true,
  endsOn: true,
  organization: { select: { name: true } },
  cohort: { select: { name: true, kickoffOn: true } },
  scoper: { select: { name: true } },
} satisfies Prisma.ProjectSelect;

export type PipelineRow = {
  id: string;
  slug: string;
  number: number;
  title: string;
  stage: Stage;
  stageSince: Date;
  seats: number;
  seatsTaken: number;
  endsOn: string | null;
  partner: string;
  cohort: string | null;
  scoper: string | null;
  late: Lateness | null;
};

export type BoardStage = { stage: Stage; total: number; rows: PipelineRow[] };

/** The projects of one's programmes by stage, the longest waiting first, a handful of each. */
export async function pipelineBoard(actor: Actor, filters: PipelineFilters): Promise<BoardStage[]> {
  const where = whereOf(actor, filters);
  const counts = await db().project.groupBy({ by: ["stage"], where, _count: true });
  return Promise.all(
    boardStages.map(async (stage) => {
      const total = counts.find((count) => count.stage === stage)?._count ?? 0;
      const rows = total
        ? await db().project.findMany({
            where: { AND: [where, { stage }] },
            select: rowSelect,
            orderBy: [{ stageSince: "asc" }, { id: "asc" }],
            take: perStage,
          })
        : [];
      return { stage, total, rows: rows.map(toRow) };
    }),
  );
}

const orders = {
  title: (to) => [{ title: to }],
  stage: (to) => [{ stage: to }, { stageSince: "asc" }],
  since: (to) => [{ stageSince: to }],
  end: (to) => [{ endsOn: { sort: to, nulls: "last" } }],
} satisfies Record<string, (to: "asc" | "desc") => Prisma.ProjectOrderByWithRelationInput[]>;

/** The same projects as one list, sorted and paged. */
export async function pipelineTable(
  actor: Actor,
  filters: PipelineFilters,
  page: number,
): Promise<Paged<PipelineRow>> {
  const where = whereOf(actor, filters);
  const [rows, total] = await Promise.all([
    db().project.findMany({
      where,
      select: rowSelect,
      orderBy: [...orders[filters.sort](filters.down ? "desc" : "asc"), { id: "asc" }],
      skip: (page - 1) * tableSize,
      take: tableSize,
    }),
    db().project.count({ where }),
  ]);
  return paged(rows.map(toRow), total, page, tableSize);
}

function whereOf(
  actor: Actor,
  { programme, cohort, stage, mine, late, q }: PipelineFilters,
): Prisma.ProjectWhereInput {
  if (!isStaff(actor)) return { id: { in: [] } };
  const containing = { contains: q ?? "", mode: "insensitive" } as const;
  return {
    AND: [
      staffedProgrammeFilter(actor),
      programme ? { programme: { slug: programme } } : {},
      cohort ? { cohort: { slug: cohort } } : {},
      stage ? { stage } : {},
      mine ? { scoperId: actor.personId } : {},
      late ? lateProjects(today()) : {},
      q ? { OR: [{ title: containing }, { organization: { name: containing } }] } : {},
    ],
  };
}

type Found = Prisma.ProjectGetPayload<{ select: typeof rowSelect }>;

function toRow({ organization, cohort, scoper, endsOn, ...project }: Found): PipelineRow {
  const dates = {
    ...project,
    endsOn: fromDate(endsOn),
    kickoffOn: fromDate(cohort?.kickoffOn ?? null),
  };
  return {
    ...project,
    endsOn: dates.endsOn,
    partner: organization.name,
    cohort: cohort?.name ?? null,
    scoper: scoper?.name ?? null,
    late: lateness(dates, today()),
  };
}
