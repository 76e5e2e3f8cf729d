import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import { today } from "@/lib/platform/clock";
import type { CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { publicStages } from "@/lib/projects/schema";

export type OverallFigures = { participants: number; minutes: number; partners: number; asOf: CalendarDate };

const published = Prisma.join(publicStages.map((stage) => Prisma.sql`${stage}::"Stage"`));

/** Three figures over all programmes, by the definitions of the reports: people who held a seat, verified minutes, organizations with a published project. */
export async function overallFigures(): Promise<OverallFigures> {
  const [row] = await db().$queryRaw<Record<"participants" | "minutes" | "partners", bigint>[]>`
    select (select count(distinct "personId") from "SeatClaim" where state = 'CONFIRMED') as participants,
      (select coalesce(sum(minutes), 0)::bigint from "HoursTotal") as minutes,
      (select count(distinct "organizationId") from "Project" where stage in (${published})) as partners`;
  return {
    participants: Number(row?.participants ?? 0),
    minutes: Number(row?.minutes ?? 0),
    partners: Number(row?.partners ?? 0),
    asOf: today(),
  };
}
