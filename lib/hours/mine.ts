import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { contributedBy } from "@/lib/engagements/contributors";
import { takesPartIn } from "@/lib/hours/participation";
import type { HoursState } from "@/lib/generated/prisma/enums";
import { threadsOf, type ThreadLine } from "@/lib/hours/thread";
import type { Actor } from "@/lib/people/actor";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";

export const myHoursSize = 25;

export type MyEntry = {
  id: string;
  version: number;
  /** What it was done for, and where that is read about. */
  title: string;
  address: string;
  workedOn: string;
  minutes: number;
  activity: string;
  note: string;
  state: HoursState;
  valueCents: number | null;
  /** A verified correction has taken its place. */
  superseded: boolean;
  /** A correction of it waits or has taken its place. */
  hasCorrection: boolean;
  isCorrection: boolean;
  /** What was asked, answered and said about it. */
  thread: ThreadLine[];
};

/** One's own entries, newest day first. */
export async function myHours(actor: Actor, page: number): Promise<Paged<MyEntry>> {
  const where = contributedBy(actor.personId);
  const [rows, total] = await Promise.all([
    read(where, { skip: (page - 1) * myHoursSize, take: myHoursSize }),
    db().hoursEntry.count({ where }),
  ]);
  return paged(rows, total, page, myHoursSize);
}

/** One of one's own entries; null for another's. */
export async function myEntry(actor: Actor, id: string): Promise<MyEntry | null> {
  const [entry] = await read({ ...contributedBy(actor.personId), id }, { take: 1 });
  return entry ?? null;
}

async function read(
  where: Prisma.HoursEntryWhereInput,
  part: { skip?: number; take: number },
): Promise<MyEntry[]> {
  const entries = await db().hoursEntry.findMany({
    where,
    select: {
      id: true,
      version: true,
      workedOn: true,
      minutes: true,
      activity: true,
      note: true,
      state: true,
      valueCents: true,
      supersededAt: true,
      correctionOfId: true,
      corrections: {
        where: { state: { notIn: ["REJECTED", "WITHDRAWN"] } },
        select: { id: true },
      },
      engagement: { select: { title: true, address: true } },
    },
    orderBy: [{ workedOn: "desc" }, { id: "asc" }],
    ...part,
  });
  const thread = await threadsOf(entries.map(({ id }) => id));
  return entries.map(({ engagement, workedOn, supersededAt, corrections, correctionOfId, ...entry }) => ({
    ...entry,
    ...engagement,
    workedOn: fromDate(workedOn),
    superseded: supersededAt !== null && entry.minutes > 0,
    hasCorrection: corrections.length > 0,
    isCorrection: correctionOfId !== null,
    thread: thread(entry.id),
  }));
}

/** What its person can still do about an entry; nothing about one that was turned down, taken back or replaced. */
export function openActs({ state, minutes, hasCorrection }: MyEntry): "change" | "correct" | null {
  if (state === "LOGGED" || state === "QUERIED") return "change";
  return state === "VERIFIED" && !hasCorrection && minutes > 0 ? "correct" : null;
}

export type MyTotals = { verified: number; waiting: number; queried: number; valueCents: number };

/** One's minutes by what became of them, and the value of the verified ones. */
export async function myTotals(actor: Actor): Promise<MyTotals> {
  const groups = await db().hoursEntry.groupBy({
    by: ["state"],
    where: { ...contributedBy(actor.personId), supersededAt: null },
    _sum: { minutes: true, valueCents: true },
  });
  const of = (state: HoursState) => groups.find((group) => group.state === state)?._sum;
  return {
    verified: of("VERIFIED")?.minutes ?? 0,
    waiting: of("LOGGED")?.minutes ?? 0,
    queried: of("QUERIED")?.minutes ?? 0,
    valueCents: of("VERIFIED")?.valueCents ?? 0,
  };
}

export type Loggable = { engagementId: string; title: string; lastActivity: string | null };

/** What one may log work on today: what one takes part in, or did until less than 14 days ago. */
export async function loggable(actor: Actor): Promise<Loggable[]> {
  const engagements = await takesPartIn(actor);
  const last = await db().hoursEntry.findMany({
    where: { ...contributedBy(actor.personId), engagementId: { in: engagements.map(({ id }) => id) } },
    select: { engagementId: true, activity: true },
    distinct: ["engagementId"],
    orderBy: [{ engagementId: "asc" }, { createdAt: "desc" }],
  });
  return engagements.map(({ id, title }) => ({
    engagementId: id,
    title,
    lastActivity: last.find(({ engagementId }) => engagementId === id)?.activity ?? null,
  }));
}
