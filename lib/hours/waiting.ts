import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { HoursState } from "@/lib/generated/prisma/enums";
import { differencesOf, type Difference } from "@/lib/hours/differences";
import type { WaitingFilters } from "@/lib/hours/filters";
import { settleable, takeBackable } from "@/lib/hours/policy";
import { threadsOf, type ThreadLine } from "@/lib/hours/thread";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

const waitingSize = 20;

export type WaitingEntry = {
  id: string;
  version: number;
  personId: string | null;
  personName: string;
  projectTitle: string;
  projectSlug: string;
  discipline: string;
  workedOn: string;
  minutes: number;
  activity: string;
  note: string;
  state: HoursState;
  /** Minutes of the verified entry this one corrects. */
  corrects: number | null;
};

/** One to decide about, with what was said about it and what its last change replaced. */
export type EntryToSettle = WaitingEntry & { thread: ThreadLine[]; before: Difference | null };

/** Entries that this actor may settle, person by person, oldest day first. */
export async function waitingHours(
  actor: Actor,
  filters: WaitingFilters,
  page: number,
): Promise<Paged<EntryToSettle> & { minutes: number }> {
  const where = asked(actor, filters);
  const [rows, sums] = await Promise.all([
    read(where, { skip: (page - 1) * waitingSize, take: waitingSize }),
    db().hoursEntry.aggregate({ where, _count: true, _sum: { minutes: true } }),
  ]);
  const [thread, before] = await Promise.all([threadsOf(rows.map(({ id }) => id)), differencesOf(rows)]);
  const entries = rows.map((entry) => ({
    ...entry,
    thread: thread(entry.id),
    before: before.get(entry.id) ?? null,
  }));
  return { ...paged(entries, sums._count, page, waitingSize), minutes: sums._sum.minutes ?? 0 };
}

/** What the filters ask for, of what this actor may settle or take back. */
function asked(
  actor: Actor,
  { state, project, cohort, person }: WaitingFilters,
): Prisma.HoursEntryWhereInput {
  const open = { AND: [settleable(actor)], state: state ?? { in: ["LOGGED", "QUERIED"] as HoursState[] } };
  // what a correction replaced is history; one that a correction waits for is settled first
  const verified = {
    AND: [takeBackable(actor, now()), { OR: [{ supersededAt: null }, { minutes: 0 }] }],
    state,
    corrections: { none: { state: { in: ["LOGGED", "QUERIED"] as HoursState[] } } },
  };
  return {
    ...(state === "VERIFIED" ? verified : open),
    ...(project && { project: { slug: project } }),
    ...(cohort && { cohort: { slug: cohort } }),
    ...(person && { personId: person }),
  };
}

async function read(
  where: Prisma.HoursEntryWhereInput,
  part: { skip: number; take: number },
): Promise<WaitingEntry[]> {
  const entries = await db().hoursEntry.findMany({
    where,
    select: {
      id: true,
      version: true,
      personId: true,
      discipline: true,
      workedOn: true,
      minutes: true,
      activity: true,
      note: true,
      state: true,
      person: { select: { name: true, email: true } },
      project: { select: { title: true, slug: true } },
      correctionOf: { select: { minutes: true } },
    },
    orderBy: [{ person: { name: "asc" } }, { personId: "asc" }, { workedOn: "asc" }, { id: "asc" }],
    ...part,
  });
  return entries.map(({ person, project, workedOn, correctionOf, ...entry }) => ({
    ...entry,
    personName: person?.name ?? person?.email ?? "",
    projectTitle: project.title,
    projectSlug: project.slug,
    workedOn: fromDate(workedOn),
    corrects: correctionOf?.minutes ?? null,
  }));
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

/** Everything that waits for this actor, part by part, for a download. */
export async function* allWaitingHours(
  actor: Actor,
  filters: WaitingFilters,
): AsyncGenerator<WaitingEntry[]> {
  const where = asked(actor, filters);
  for (let skip = 0; ; skip += batch) {
    const part = await read(where, { skip, take: batch });
    if (part.length > 0) yield part;
    if (part.length < batch) return;
  }
}
