import "server-only";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import { isOver, type Phase } from "@/lib/cohorts/phase";
import { seesCohort, staffedCohorts } from "@/lib/cohorts/policy";
import type { Discipline } from "@/lib/reference/disciplines";
import type { Actor } from "@/lib/people/actor";
import { staffsProgramme } from "@/lib/people/policy";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { paged, readPage, type Paged } from "@/lib/platform/paging";

/** A cohort by its address; null for those who may not know of it. */
export async function cohortBySlug(actor: Actor | null, slug: string): Promise<Cohort | null> {
  const row = await db().cohort.findUnique({ where: { slug }, select: cohortSelect });
  if (!row) return null;
  const subject = { programmeId: row.programme.id, publishedAt: row.publishedAt };
  return seesCohort(actor, subject) ? toCohort(row, now()) : null;
}

/** A cohort as the staff of its programme see it; null for anyone else. */
export async function staffedCohort(actor: Actor, slug: string): Promise<Cohort | null> {
  const cohort = await cohortBySlug(actor, slug);
  return cohort && staffsProgramme(actor, cohort.programme.id) ? cohort : null;
}

/** Published cohorts that are neither over nor cancelled, the one that needs a visitor most first. */
export async function liveCohorts(): Promise<Cohort[]> {
  const at = now();
  const rows = await db().cohort.findMany({
    where: {
      publishedAt: { not: null },
      cancelledAt: null,
      endsOn: { gte: new Date(at.getTime() - 2 * dayMs) },
    },
    orderBy: [{ kickoffOn: "asc" }, { id: "asc" }],
    select: cohortSelect,
    take: 50,
  });
  return rows
    .map((row) => toCohort(row, at))
    .filter(({ phase }) => !isOver(phase))
    .sort((one, other) => urgency.indexOf(one.phase) - urgency.indexOf(other.phase));
}

const dayMs = 86_400_000;
// What a visitor can still take part in comes first.
const urgency: Phase[] = [
  "applying",
  "claiming",
  "running",
  "review",
  "before-claiming",
  "preferences",
  "forming",
  "announced",
];

/** The cohort to show where there is room for one; null when none is live. */
export async function currentCohort(): Promise<Cohort | null> {
  return (await liveCohorts())[0] ?? null;
}

/** Cohorts one can apply to now. */
export async function openCohorts(): Promise<Cohort[]> {
  return (await liveCohorts()).filter(({ phase }) => phase === "applying");
}

/** Published cohorts that have ended or were cancelled, latest first. */
export async function pastCohorts(page: string | string[] | undefined): Promise<Paged<Cohort>> {
  const at = now();
  const where = {
    publishedAt: { not: null },
    OR: [{ cancelledAt: { not: null } }, { endsOn: { lt: at } }],
  };
  const number = readPage(page);
  const size = 20;
  const [rows, total] = await Promise.all([
    db().cohort.findMany({
      where,
      orderBy: [{ kickoffOn: "desc" }, { id: "asc" }],
      select: cohortSelect,
      skip: (number - 1) * size,
      take: size,
    }),
    db().cohort.count({ where }),
  ]);
  const cohorts = rows.map((row) => toCohort(row, at)).filter(({ phase }) => isOver(phase));
  return paged(cohorts, total, number, size);
}

/** All cohorts of the programmes someone runs, latest first. */
export async function cohortsRunBy(actor: Actor): Promise<Cohort[]> {
  const at = now();
  const rows = await db().cohort.findMany({
    where: staffedCohorts(actor),
    orderBy: [{ kickoffOn: "desc" }, { id: "asc" }],
    select: cohortSelect,
    take: 200,
  });
  return rows.map((row) => toCohort(row, at));
}

/** The programme's cohort with the latest kickoff, which the next one may be copied from; null for the first. */
export async function latestCohort(actor: Actor, programmeId: string): Promise<Cohort | null> {
  const row = await db().cohort.findFirst({
    where: { AND: [staffedCohorts(actor), { programmeId, cancelledAt: null }] },
    orderBy: [{ kickoffOn: "desc" }, { id: "asc" }],
    select: cohortSelect,
  });
  return row && toCohort(row, now());
}

/** Places per discipline, as staff set them; a discipline without a row has no number said. */
export async function capacityOf(cohortId: string): Promise<Map<Discipline, number>> {
  const rows = await db().cohortCapacity.findMany({
    where: { cohortId },
    select: { discipline: true, places: true },
  });
  return new Map(rows.map(({ discipline, places }) => [discipline as Discipline, places]));
}
