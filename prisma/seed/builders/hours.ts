import type { HoursState } from "@/lib/generated/prisma/enums";
import { fromDate, toDate, type CalendarDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { valueOf } from "@/lib/platform/money";
import { addAudit } from "./audit";
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

type HoursDecisionSpec = { by: { id: string }; actingAs: "partner" | "staff"; at: Date; reason: string };

export type HoursSpec = {
  /** Who worked: see contributorOf in builders/engagements.ts. */
  contributorId: string;
  project: { engagementId: string | null; cohort: { id: string } | null };
  discipline: string;
  on: CalendarDate;
  minutes: number;
  activity: string;
  note: string;
  state: HoursState;
  createdAt: Date;
  /** Who verified, queried or rejected it; none for what was only logged. */
  decision?: HoursDecisionSpec;
  correctionOf?: string;
  /** When a verified correction took its place. */
  supersededAt?: Date;
};

/** An entry of hours; a verified one carries its value at the rate in force on its day. */
export function addHours(sheet: Sheet, rates: RateInForce[], spec: HoursSpec): string {
  const { project, decision, state } = spec;
  if (!project.cohort || !project.engagementId) throw new Error("Hours need a project in a cohort.");
  const id = sheet.id();
  const rate = state === "VERIFIED" ? rates.find(({ effectiveFrom }) => effectiveFrom <= spec.on) : undefined;
  if (state === "VERIFIED" && !rate) throw new Error(`There is no rate for ${spec.on}.`);
  sheet.add("hoursEntry", {
    id,
    engagementId: project.engagementId,
    contributorId: spec.contributorId,
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
  if (decision) addDecision(sheet, id, state, decision);
  return id;
}

function addDecision(sheet: Sheet, entryId: string, outcome: HoursState, spec: HoursDecisionSpec): void {
  const { by, actingAs, at, reason } = spec;
  sheet.add("hoursDecision", { id: sheet.id(), entryId, outcome, reason, decidedById: by.id, actingAs, at });
  addAudit(sheet, {
    at,
    by,
    actingAs,
    action: `hours.${outcome.toLowerCase()}`,
    subject: ["HoursEntry", entryId],
    changes: { state: ["LOGGED", outcome] },
    reason: reason || undefined,
  });
}
