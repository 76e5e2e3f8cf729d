import "server-only";
import type { HoursState } from "@/lib/generated/prisma/enums";
import { settleable } from "@/lib/hours/policy";
import type { Actor } from "@/lib/people/actor";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

const waitingSize = 50;

export type WaitingEntry = {
  id: string;
  personName: string;
  projectTitle: string;
  projectSlug: string;
  discipline: string;
  workedOn: string;
  minutes: number;
  activity: string;
  note: string;
  state: HoursState;
  /** The question that was asked, while it is open. */
  question: string | null;
  /** Minutes of the verified entry this one corrects. */
  corrects: number | null;
};

export type WaitingFilters = { project?: string; cohort?: string; state?: "LOGGED" | "QUERIED" };

/** Entries that this actor may settle, oldest day first. */
export async function waitingHours(
  actor: Actor,
  filters: WaitingFilters,
  page: number,
  size = waitingSize,
): Promise<Paged<WaitingEntry> & { minutes: number }> {
  const where = {
    AND: [settleable(actor)],
    state: filters.state ?? { in: ["LOGGED", "QUERIED"] as HoursState[] },
    ...(filters.project && { project: { slug: filters.project } }),
    ...(filters.cohort && { cohort: { slug: filters.cohort } }),
  };
  const [entries, sums] = await Promise.all([
    db().hoursEntry.findMany({
      where,
      select: {
        id: true,
        discipline: true,
        workedOn: true,
        minutes: true,
        activity: true,
        note: true,
        state: true,
        person: { select: { name: true, email: true } },
        project: { select: { title: true, slug: true } },
        correctionOf: { select: { minutes: true } },
        decisions: { select: { reason: true }, orderBy: { at: "desc" }, take: 1 },
      },
      orderBy: [{ workedOn: "asc" }, { id: "asc" }],
      skip: (page - 1) * size,
      take: size,
    }),
    db().hoursEntry.aggregate({ where, _count: true, _sum: { minutes: true } }),
  ]);
  const rows = entries.map(({ person, project, workedOn, correctionOf, decisions, ...entry }) => ({
    ...entry,
    personName: person?.name ?? person?.email ?? "",
    projectTitle: project.title,
    projectSlug: project.slug,
    workedOn: fromDate(workedOn),
    corrects: correctionOf?.minutes ?? null,
    question: entry.state === "QUERIED" ? (decisions[0]?.reason ?? null) : null,
  }));
  return { ...paged(rows, sums._count, page, size), minutes: sums._sum.minutes ?? 0 };
}

/** The projects with entries that wait for this actor, for choosing one of them. */
export function projectsWaiting(actor: Actor): Promise<{ slug: string; title: string }[]> {
  return db().project.findMany({
    where: { hours: { some: { AND: [settleable(actor)], state: { in: ["LOGGED", "QUERIED"] } } } },
    select: { slug: true, title: true },
    orderBy: { title: "asc" },
    take: 200,
  });
}

const batch = 1000;

/** Everything that waits for this actor, page by page, for a download. */
export async function* allWaitingHours(
  actor: Actor,
  filters: WaitingFilters,
): AsyncGenerator<WaitingEntry[]> {
  let page = 1;
  let pages = 1;
  do {
    const part = await waitingHours(actor, filters, page, batch);
    if (part.rows.length > 0) yield part.rows;
    pages = part.pages;
  } while (page++ < pages);
}
