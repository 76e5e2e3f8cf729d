import { Prisma } from "@/lib/generated/prisma/client";
import type { Stage, WaitingSide } from "@/lib/generated/prisma/enums";
import { addDays, dateIn, daysBetween, instantAt, type CalendarDate } from "@/lib/platform/dates";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { answerBy } from "@/lib/projects/answer-by";

/** How many days a project may stay in a stage that others wait for; a request has its working days. */
const patience = { SCOPING: 42, SCOPED: 14 } as const;

const waiting = { SCOPING: "scoping-long", SCOPED: "unpublished" } as const;

export type Lateness = {
  kind: "request-waiting" | "scoping-long" | "unpublished" | "seats-open" | "not-started" | "past-end";
  days: number;
};

export type Dates = {
  stage: Stage;
  stageSince: Date;
  /** Whose turn it is, if it is anybody's: while the partner has it, a request is not late. */
  turn: WaitingSide | null;
  kickoffOn: CalendarDate | null;
  endsOn: CalendarDate | null;
};

/** What is late about a project, and by how many days; null when nothing is. */
export function lateness(
  { stage, stageSince, turn, kickoffOn, endsOn }: Dates,
  today: CalendarDate,
): Lateness | null {
  if (stage === "SUBMITTED") {
    if (turn === "PARTNER" || answerBy(stageSince, defaultTimeZone) >= today) return null;
    return { kind: "request-waiting", days: daysBetween(dateIn(stageSince, defaultTimeZone), today) };
  }
  if (stage === "SCOPING" || stage === "SCOPED") {
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
    or (p.stage = 'SUBMITTED' and p."stageSince" < ${answeredSince(today)} and not exists (
      select 1 from "Waiting" turn where turn."projectId" = p.id and turn.until is null and turn.side = 'PARTNER'))
    or (p.stage in ('PUBLISHED', 'STAFFED') and k."kickoffOn" <= ${today}::date)
    or (p.stage in ('ACTIVE', 'HANDOFF') and p."endsOn" < ${today}::date))`;
}

/** From when on requests were sent that are still in time: a day later is answered a day later, or on the same day. */
function answeredSince(today: CalendarDate): Date {
  let sent = today;
  while (answerBy(instantAt(addDays(sent, -1), "12:00", defaultTimeZone), defaultTimeZone) >= today)
    sent = addDays(sent, -1);
  return instantAt(sent, "00:00", defaultTimeZone);
}
