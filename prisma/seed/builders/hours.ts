import type { HoursState } from "@/lib/generated/prisma/enums";
import { fromDate, toDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { valueOf } from "@/lib/platform/money";
import type { Sheet } from "./sheet";

export type RateInForce = { id: string; centsPerHour: number; effectiveFrom: CalendarDate };

/** The dated rates, latest first. */
export async function loadRates(): Promise<RateInForce[]> {
  const rows = await db().rate.findMany({
    where: { method: "volunteer-time", discipline: null },
    select: { id: true, centsPerHour: true, effectiveFrom: true },
    orderBy: { effectiveFrom: "desc" },
  });
  return rows.map((row) => ({ ...row, effectiveFrom: fromDate(row.effectiveFrom) }));
}

export type HoursSpec = {
  person: { id: string };
  project: { id: string; cohort: { id: string } | null };
  discipline: string;
  on: CalendarDate;
  minutes: number;
  activity: string;
  note: string;
  state: HoursState;
  createdAt: Date;
  /** Who verified, queried or rejected it; none for what was only logged. */
  decision?: { by: { id: string }; actingAs: "partner" | "staff"; at: Date; reason: string };
  correctionOf?: string;
  /** When a verified correction took its place. */
  supersededAt?: Date;
};

/** An entry of hours; a verified one carries its value at the rate in force on its day. */
export function addHours(sheet: Sheet, rates: RateInForce[], spec: HoursSpec): string {
  const { project, decision, state } = spec;
  if (!project.cohort) throw new Error("Hours need a project in a cohort.");
  const id = sheet.id();
  const rate = state === "VERIFIED" ? rates.find(({ effectiveFrom }) => effectiveFrom <= spec.on) : undefined;
  if (state === "VERIFIED" && !rate) throw new Error(`There is no rate for ${spec.on}.`);
  sheet.add("hoursEntry", {
    id,
    personId: spec.person.id,
    projectId: project.id,
    cohortId: project.cohort.id,
    discipline: spec.discipline,
    workedOn: toDate(spec.on),
    minutes: spec.minutes,
    activity: spec.activity,
    note: spec.note,
    state,
    valueCents: rate ? valueOf(spec.minutes, rate.centsPerHour) : null,
    rateId: rate?.id ?? null,
    correctionOfId: spec.correctionOf ?? null,
    supersededAt: spec.supersededAt ?? null,
    createdAt: spec.createdAt,
  });
  if (decision)
    sheet.add("hoursDecision", {
      id: sheet.id(),
      entryId: id,
      outcome: state,
      reason: decision.reason,
      decidedById: decision.by.id,
      actingAs: decision.actingAs,
      at: decision.at,
    });
  return id;
}
