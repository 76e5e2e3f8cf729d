import "server-only";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { Phase } from "@/lib/cohorts/phase";
import type { Balance } from "@/lib/applications/supply-and-demand";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { inStages } from "@/lib/projects/in-stages";
import { completedStages, listedStages } from "@/lib/projects/schema";

export type ChecklistItem =
  | "summary"
  | "places"
  | "meets"
  | "projects"
  | "recruited"
  | "reviewed"
  | "decided"
  | "ranked"
  | "seats"
  | "agreements"
  | "sessions"
  | "hours"
  | "closed";

/** What staff look after in each phase, in the order of doing it. */
const inPhase: Partial<Record<Phase, readonly ChecklistItem[]>> = {
  draft: ["summary", "places", "meets"],
  announced: ["meets", "projects"],
  applying: ["projects", "recruited"],
  review: ["reviewed", "decided", "recruited"],
  "before-claiming": ["decided", "recruited", "projects"],
  preferences: ["ranked", "projects"],
  claiming: ["seats"],
  forming: ["seats", "agreements", "sessions"],
  running: ["agreements", "sessions", "hours"],
  ended: ["hours", "closed"],
};

export type Check = { item: ChecklistItem; done: number; all: number };

type Counts = Record<
  | "sent"
  | "reviewed"
  | "decided"
  | "accepted"
  | "ranked"
  | "projects"
  | "seats"
  | "seatsTaken"
  | "agreements"
  | "sessions"
  | "settled"
  | "logged"
  | "closed",
  number
>;

/** The staff's list for the phase a cohort is in, each point with how far it is. For its staff: the caller found it for them. */
export async function checklistOf(cohort: Cohort, balances: readonly Balance[]): Promise<Check[]> {
  const wanted = inPhase[cohort.phase] ?? [];
  if (wanted.length === 0) return [];
  const stage = Prisma.sql`p.stage`;
  const [counts] = await db().$queryRaw<Counts[]>`
    select
      (select count(*)::int from "Application" a where a."cohortId" = c.id and a.state not in ('DRAFT', 'WITHDRAWN')) as sent,
      (select count(*)::int from "Application" a where a."cohortId" = c.id and a.state not in ('DRAFT', 'WITHDRAWN')
        and a.reviewed) as reviewed,
      (select count(*)::int from "Application" a where a."cohortId" = c.id
        and a.state in ('ACCEPTED', 'WAITLISTED', 'DECLINED')) as decided,
      (select count(*)::int from "Application" a where a."cohortId" = c.id and a.state = 'ACCEPTED') as accepted,
      (select count(*)::int from "PreferenceList" l where l."cohortId" = c.id) as ranked,
      (select count(*)::int from "Project" p where p."cohortId" = c.id and ${inStages(stage, listedStages)}) as projects,
      (select coalesce(sum(p.seats), 0)::int from "Project" p where p."cohortId" = c.id) as seats,
      (select coalesce(sum(p."seatsTaken"), 0)::int from "Project" p where p."cohortId" = c.id) as "seatsTaken",
      (select count(distinct w."projectId")::int from "WorkingAgreement" w join "Project" p on p.id = w."projectId"
        where p."cohortId" = c.id and p.stage <> 'STOPPED') as agreements,
      (select count(*)::int from "CohortSession" s where s."cohortId" = c.id and s."cancelledAt" is null) as sessions,
      (select count(*)::int from "HoursEntry" h where h."cohortId" = c.id and h.state in ('VERIFIED', 'REJECTED')) as settled,
      (select count(*)::int from "HoursEntry" h where h."cohortId" = c.id) as logged,
      (select count(*)::int from "Project" p where p."cohortId" = c.id and ${inStages(stage, completedStages)}) as closed
    from "Cohort" c where c.id = ${cohort.id}::uuid`;
  if (!counts) return [];
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  const seats = sum(balances.map((balance) => balance.seats));
  const atLeastOne = (count: number) => ({ done: Math.min(1, count), all: 1 });
  const far: Record<ChecklistItem, { done: number; all: number }> = {
    summary: atLeastOne(cohort.summary ? 1 : 0),
    places: atLeastOne(balances.filter(({ places }) => places !== null).length),
    meets: atLeastOne(cohort.meets.length),
    projects: atLeastOne(counts.projects),
    recruited: {
      done: sum(balances.map((row) => Math.min(row.seats, row.accepted + row.applying))),
      all: seats,
    },
    reviewed: { done: counts.reviewed, all: counts.sent },
    decided: { done: counts.decided, all: counts.sent },
    ranked: { done: Math.min(counts.ranked, counts.accepted), all: counts.accepted },
    seats: { done: counts.seatsTaken, all: counts.seats },
    agreements: { done: counts.agreements, all: counts.projects },
    sessions: atLeastOne(counts.sessions),
    hours: { done: counts.settled, all: counts.logged },
    closed: { done: counts.closed, all: counts.projects },
  };
  return wanted.map((item) => ({ item, ...far[item] }));
}
