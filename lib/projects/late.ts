import { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import { addDays, dateIn, daysBetween, instantAt, type CalendarDate } from "@/lib/platform/dates";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

/** How many days a project may stay in a stage that others wait for. */
const patience = { SUBMITTED: 7, SCOPING: 42, SCOPED: 14 } as const;

const waiting = { SUBMITTED: "request-waiting", SCOPING: "scoping-long", SCOPED: "unpublished" } as const;

export type Lateness = {
  kind: "request-waiting" | "scoping-long" | "unpublished" | "seats-open" | "not-started" | "past-end";
  days: number;
};

export type Dates = {
  stage: Stage;
  stageSince: Date;
  kickoffOn: CalendarDate | null;
  endsOn: CalendarDate | null;
};

/** What is late about a project, and by how many days; null when nothing is. */
export function lateness(
  { stage, stageSince, kickoffOn, endsOn }: Dates,
  today: CalendarDate,
): Lateness | null {
  if (stage === "SUBMITTED" || stage === "SCOPING" || stage === "SCOPED") {
    const days = daysBetween(dateIn(stageSince, defaultTimeZone), today);
    return days > patience[stage] ? { kind: waiting[stage], days } : null;
  }
  if (stage === "PUBLISHED" || stage === "STAFFED") {
    if (!kickoffOn || kickoffOn > today) return null;
    return {
      kind: stage === "PUBLISHED" ? "seats-open" : "not-started",
      days: daysBetween(kickoffOn, today),
    };
  }
  if (stage === "ACTIVE" || stage === "HANDOFF") {
    return endsOn && endsOn < today ? { kind: "past-end", days: daysBetween(endsOn, today) } : null;
  }
  return null;
}

/** `lateness` as a condition on a project `p` and its cohort `k`. */
export function isLate(today: CalendarDate): Prisma.Sql {
  const longInStage = (Object.keys(patience) as (keyof typeof patience)[]).map((stage) => {
    const limit = instantAt(addDays(today, -patience[stage]), "00:00", defaultTimeZone);
    return Prisma.sql`(p.stage = ${stage}::"Stage" and p."stageSince" < ${limit})`;
  });
  return Prisma.sql`(${Prisma.join(longInStage, " or ")}
    or (p.stage in ('PUBLISHED', 'STAFFED') and k."kickoffOn" <= ${today}::date)
    or (p.stage in ('ACTIVE', 'HANDOFF') and p."endsOn" < ${today}::date))`;
}
