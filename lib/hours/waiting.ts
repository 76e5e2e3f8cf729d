import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { HoursState } from "@/lib/generated/prisma/enums";
import { differencesOf, type Difference } from "@/lib/hours/differences";
import type { WaitingFilters } from "@/lib/hours/filters";
import { settleable } from "@/lib/hours/policy";
import { settleableSql, takeBackableSql } from "@/lib/hours/reach";
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
  const part = { skip: (page - 1) * waitingSize, take: waitingSize };
  const [rows, sums] = await Promise.all([inOrder(where, part).then(read), sumsOf(where)]);
  const [thread, before] = await Promise.all([threadsOf(rows.map(({ id }) => id)), differencesOf(rows)]);
  const entries = rows.map((entry) => ({
    ...entry,
    thread: thread(entry.id),
    before: before.get(entry.id) ?? null,
  }));
  return { ...paged(entries, sums.entries, page, waitingSize), minutes: sums.minutes };
}

/** What the filters ask for, of what this actor may settle or take back: of the entry `h` of the project `p`. */
function asked(actor: Actor, { state, project, cohort, person }: WaitingFilters): Prisma.Sql {
  const open = Prisma.sql`h.state in ('LOGGED', 'QUERIED') and ${settleableSql(actor)}`;
  // what a correction replaced is history; one that a correction waits for is settled first
  const verified = Prisma.sql`h.state = 'VERIFIED' and (h."supersededAt" is null or h.minutes = 0)
    and ${takeBackableSql(actor, now())} and not exists (select 1 from "HoursEntry" c
      where c."correctionOfId" = h.id and c.state in ('LOGGED', 'QUERIED'))`;
  const conditions = [
    state === "VERIFIED" ? verified : open,
    state && Prisma.sql`h.state = ${state}::"HoursState"`,
    project && Prisma.sql`p.slug = ${project}`,
    cohort && Prisma.sql`h."cohortId" = (select id from "Cohort" where slug = ${cohort})`,
    person && Prisma.sql`h."personId" = ${person}::uuid`,
  ].filter((each) => each !== undefined && each !== "");
  return Prisma.join(conditions, " and ");
}

async function sumsOf(where: Prisma.Sql): Promise<{ entries: number; minutes: number }> {
  const [sums] = await db().$queryRaw<{ entries: number; minutes: number }[]>`
    select count(*)::int as entries, coalesce(sum(h.minutes), 0)::int as minutes
    from "HoursEntry" h join "Project" p on p.id = h."projectId" where ${where}`;
  return sums ?? { entries: 0, minutes: 0 };
}

/** The ids of a part of them. Names come first from their index, so that a page needs no sorting of all that waits. */
async function inOrder(where: Prisma.Sql, { skip, take }: { skip: number; take: number }): Promise<string[]> {
  const found = await db().$queryRaw<{ id: string }[]>`
    select id::text from (
      (select h.id, n.name, n.id as person, h."workedOn" from "Person" n join "HoursEntry" h on h."personId" = n.id
        join "Project" p on p.id = h."projectId" where ${where}
        order by n.name, n.id, h."workedOn", h.id limit ${skip + take})
      union all
      (select h.id, null, null, h."workedOn" from "HoursEntry" h join "Project" p on p.id = h."projectId"
        where h."personId" is null and ${where} order by h."workedOn", h.id limit ${skip + take})
    ) found order by name, person, "workedOn", id offset ${skip} limit ${take}`;
  return found.map(({ id }) => id);
}

/** These entries, in this order. */
async function read(ids: string[]): Promise<WaitingEntry[]> {
  const entries = await db().hoursEntry.findMany({
    where: { id: { in: ids } },
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
  });
  const place = new Map(ids.map((id, index) => [id, index]));
  return entries
    .toSorted((one, other) => place.get(one.id)! - place.get(other.id)!)
    .map(({ person, project, workedOn, correctionOf, ...entry }) => ({
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
const most = 1_000_000;

/** Everything that waits for this actor, part by part, for a download. */
export async function* allWaitingHours(
  actor: Actor,
  filters: WaitingFilters,
): AsyncGenerator<WaitingEntry[]> {
  const ids = await inOrder(asked(actor, filters), { skip: 0, take: most });
  for (let from = 0; from < ids.length; from += batch) yield await read(ids.slice(from, from + batch));
}
