import "server-only";
import { contributorOfPerson, whoWith } from "@/lib/engagements/contributors";
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
  /** Whose it is: one and the same for all entries of a person, whoever that was. */
  contributorId: string;
  personName: string;
  /** What it was done for, and where that is read about. */
  title: string;
  address: string;
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

/** What the filters ask for, of what this actor may settle or take back: of the entry `h` of the engagement `e`. */
function asked(actor: Actor, { state, work, cohort, person }: WaitingFilters): Prisma.Sql {
  const open = Prisma.sql`h.state in ('LOGGED', 'QUERIED') and ${settleableSql(actor)}`;
  // what a correction replaced is history; one that a correction waits for is settled first
  const verified = Prisma.sql`h.state = 'VERIFIED' and (h."supersededAt" is null or h.minutes = 0)
    and ${takeBackableSql(actor, now())} and not exists (select 1 from "HoursEntry" c
      where c."correctionOfId" = h.id and c.state in ('LOGGED', 'QUERIED'))`;
  const conditions = [
    state === "VERIFIED" ? verified : open,
    state && Prisma.sql`h.state = ${state}::"HoursState"`,
    work && Prisma.sql`e.address = ${work}`,
    cohort && Prisma.sql`h."cohortId" = (select id from "Cohort" where slug = ${cohort})`,
    person && Prisma.sql`h."contributorId" = ${contributorOfPerson(person)}`,
  ].filter((each) => each !== undefined && each !== "");
  return Prisma.join(conditions, " and ");
}

async function sumsOf(where: Prisma.Sql): Promise<{ entries: number; minutes: number }> {
  const [sums] = await db().$queryRaw<{ entries: number; minutes: number }[]>`
    select count(*)::int as entries, coalesce(sum(h.minutes), 0)::int as minutes
    from "HoursEntry" h join "Engagement" e on e.id = h."engagementId" where ${where}`;
  return sums ?? { entries: 0, minutes: 0 };
}

/** The ids of a part of them. Names come first from their index, so that a page needs no sorting of all that waits. */
async function inOrder(where: Prisma.Sql, { skip, take }: { skip: number; take: number }): Promise<string[]> {
  const found = await db().$queryRaw<{ id: string }[]>`
    select id::text from (
      (select h.id, n.name, n.id as person, h."workedOn" from "Person" n join "ContributorPerson" w on w."personId" = n.id
        join "HoursEntry" h on h."contributorId" = w."contributorId"
        join "Engagement" e on e.id = h."engagementId" where ${where}
        order by n.name, n.id, h."workedOn", h.id limit ${skip + take})
      union all
      (select h.id, null, null, h."workedOn" from "HoursEntry" h join "Engagement" e on e.id = h."engagementId"
        where not exists (select 1 from "ContributorPerson" w where w."contributorId" = h."contributorId") and ${where} order by h."workedOn", h.id limit ${skip + take})
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
      contributorId: true,
      discipline: true,
      workedOn: true,
      minutes: true,
      activity: true,
      note: true,
      state: true,
      contributor: whoWith({ name: true, email: true }),
      engagement: { select: { title: true, address: true } },
      correctionOf: { select: { minutes: true } },
    },
  });
  const place = new Map(ids.map((id, index) => [id, index]));
  return entries
    .toSorted((one, other) => place.get(one.id)! - place.get(other.id)!)
    .map(({ contributor: { tie }, engagement, workedOn, correctionOf, ...entry }) => ({
      ...entry,
      ...engagement,
      personName: tie?.person.name ?? tie?.person.email ?? "",
      workedOn: fromDate(workedOn),
      corrects: correctionOf?.minutes ?? null,
    }));
}

/** What entries wait for this actor on, for choosing one of them. */
export function workWaiting(actor: Actor): Promise<{ address: string; title: string }[]> {
  return db().engagement.findMany({
    where: { hours: { some: { AND: [settleable(actor)], state: { in: ["LOGGED", "QUERIED"] } } } },
    select: { address: true, title: true },
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
