import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { disciplines, type Discipline } from "@/lib/reference/disciplines";
import { db } from "@/lib/platform/db";
import { visibleProjects } from "@/lib/projects/policy";
import { publicStages } from "@/lib/projects/schema";

export type Balance = {
  discipline: Discipline;
  /** Seats that the cohort's published projects want. */
  seats: number;
  /** People accepted; the discipline is the one they applied with. */
  accepted: number;
  /** People who applied and wait for a decision. */
  applying: number;
  waitlisted: number;
  /** Places that staff set for the discipline; null when no number was set. */
  places: number | null;
};

type Row = Omit<Balance, "discipline"> & { discipline: string };

/**
 * Seats wanted against professionals, per discipline, in the order of the list of disciplines; those nobody
 * wants, offers or planned for are left out. For the cohort's staff: the caller has found the cohort for them.
 */
export async function supplyAndDemand(cohortId: string): Promise<Balance[]> {
  const rows = await db().$queryRaw<Row[]>`
    with wanted as (
      select r.discipline, sum(r.seats)::int as seats from "Role" r join "Project" p on p.id = r."projectId"
      where p."cohortId" = ${cohortId}::uuid and p.stage::text = any(${[...publicStages]}) and p.stage <> 'STOPPED'
      group by r.discipline
    ), offered as (
      select discipline,
        count(*) filter (where state = 'ACCEPTED')::int as accepted,
        count(*) filter (where state in ('SUBMITTED', 'UNDER_REVIEW'))::int as applying,
        count(*) filter (where state = 'WAITLISTED')::int as waitlisted
      from "Application"
      where "cohortId" = ${cohortId}::uuid and state in ('SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'WAITLISTED')
      group by discipline
    ), planned as (
      select discipline, places from "CohortCapacity" where "cohortId" = ${cohortId}::uuid
    )
    select discipline, coalesce(seats, 0) as seats, coalesce(accepted, 0) as accepted,
      coalesce(applying, 0) as applying, coalesce(waitlisted, 0) as waitlisted, places
    from wanted full join offered using (discipline) full join planned using (discipline)`;
  const byDiscipline = new Map(rows.map((row) => [row.discipline, row]));
  return disciplines.flatMap((discipline) => {
    const row = byDiscipline.get(discipline);
    return row ? [{ ...row, discipline }] : [];
  });
}

/** The least and the most hours a week that roles of the cohort's published projects ask; null before any is published. */
export async function askedHours(cohortId: string): Promise<{ least: number; most: number } | null> {
  const { _min, _max } = await db().role.aggregate({
    where: { project: { cohortId, stage: { in: [...publicStages] } } },
    _min: { hoursPerWeek: true },
    _max: { hoursPerWeek: true },
  });
  const { hoursPerWeek: least } = _min;
  const { hoursPerWeek: most } = _max;
  return least === null || most === null ? null : { least, most };
}

export type CohortProject = {
  slug: string;
  title: string;
  partner: string;
  stage: Stage;
  seats: number;
  seatsTaken: number;
};

/** How many projects a cohort's page names; the others are in the list of projects. */
const named = 20;

/** The projects published into a cohort that the actor may see, by title, and how many there are. */
export async function projectsIn(
  actor: Actor,
  cohortId: string,
): Promise<{ projects: CohortProject[]; all: number }> {
  const where = { AND: [visibleProjects(actor), { cohortId }] };
  const [projects, all] = await Promise.all([firstProjects(where), db().project.count({ where })]);
  return { projects, all };
}

async function firstProjects(where: Prisma.ProjectWhereInput): Promise<CohortProject[]> {
  const projects = await db().project.findMany({
    where,
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: {
      slug: true,
      title: true,
      stage: true,
      seats: true,
      seatsTaken: true,
      organization: { select: { name: true } },
    },
    take: named,
  });
  return projects.map(({ organization, ...project }) => ({ ...project, partner: organization.name }));
}
