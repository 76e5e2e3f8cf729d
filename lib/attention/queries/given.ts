import "server-only";
import type { Actor } from "@/lib/people/actor";
import { staffedProgrammeFilter } from "@/lib/people/policy";
import { today } from "@/lib/platform/clock";
import { addDays, toDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** Verified minutes on the projects of these staff in the last 30 days by day worked, and in the 30 before. */
export async function hoursLately(
  actor: Actor,
): Promise<{ lately: number; before: number; until: CalendarDate }> {
  const until = today();
  const [lately, before] = await Promise.all([
    minutesIn(actor, addDays(until, -29), until),
    minutesIn(actor, addDays(until, -59), addDays(until, -30)),
  ]);
  return { lately, before, until };
}

async function minutesIn(actor: Actor, from: CalendarDate, to: CalendarDate): Promise<number> {
  const { _sum } = await db().hoursEntry.aggregate({
    where: {
      state: "VERIFIED",
      supersededAt: null,
      workedOn: { gte: toDate(from), lte: toDate(to) },
      project: staffedProgrammeFilter(actor),
    },
    _sum: { minutes: true },
  });
  return _sum.minutes ?? 0;
}
