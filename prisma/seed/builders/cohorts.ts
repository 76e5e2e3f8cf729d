import { addDays, instantAt, toDate, type CalendarDate } from "@/lib/platform/dates";
import { addAudit } from "./audit";
import type { Sheet } from "./sheet";

export type BuiltProgramme = { id: string; slug: string; name: string; timeZone: string };

export function addProgramme(
  sheet: Sheet,
  spec: {
    name: string;
    slug: string;
    summary: string;
    timeZone: string;
    organization?: { id: string } | null;
    at: Date;
  },
): BuiltProgramme {
  const { organization, at, ...row } = spec;
  const id = sheet.id();
  sheet.add("programme", { id, ...row, organizationId: organization?.id ?? null, createdAt: at });
  return { id, slug: spec.slug, name: spec.name, timeZone: spec.timeZone };
}

/** The dates of a season, as calendar dates in the programme's zone. */
export type Calendar = {
  applicationsOpen: CalendarDate;
  applicationsClose: CalendarDate;
  reviewEnds: CalendarDate;
  /** The days on which a round of preferences opens and closes, in cohorts that have one. */
  preferences?: [opens: CalendarDate, closes: CalendarDate];
  claimingOpens: CalendarDate;
  claimingCloses: CalendarDate;
  kickoff: CalendarDate;
  midpoint: CalendarDate;
  demoDay: CalendarDate;
  ends: CalendarDate;
};

/** The usual season around a kickoff. */
export function seasonAround(kickoff: CalendarDate, weeks: number): Calendar {
  return {
    applicationsOpen: addDays(kickoff, -63),
    applicationsClose: addDays(kickoff, -35),
    reviewEnds: addDays(kickoff, -24),
    claimingOpens: addDays(kickoff, -21),
    claimingCloses: addDays(kickoff, -7),
    kickoff,
    midpoint: addDays(kickoff, Math.floor(weeks / 2) * 7),
    demoDay: addDays(kickoff, weeks * 7 - 7),
    ends: addDays(kickoff, weeks * 7),
  };
}

// The day of the kickoff, counted from today.
const phases = {
  announced: 70,
  applying: 49,
  review: 28,
  "before-claiming": 22,
  claiming: 14,
  forming: 4,
  running: -35,
  ended: -200,
} as const;
export type Phase = keyof typeof phases;

/** The usual 16-week season, placed so that `today` falls into the phase. */
export function seasonIn(phase: Phase, today: CalendarDate): Calendar {
  return seasonAround(addDays(today, phases[phase]), 16);
}

export type BuiltCohort = Calendar & {
  id: string;
  slug: string;
  name: string;
  programme: BuiltProgramme;
  claimingOpensAt: Date;
};

export type CohortSpec = {
  programme: BuiltProgramme;
  name: string;
  slug: string;
  summary: string;
  calendar: Calendar;
  /** Null: nobody but staff sees it yet. */
  publishedAt: Date | null;
  cancelled?: { at: Date; reason: string };
  /** Windows of a week in which its teams meet. */
  meets?: string[];
  /** discipline -> places */
  capacity: Record<string, number>;
  by: { id: string } | null;
  at: Date;
};

export function addCohort(sheet: Sheet, spec: CohortSpec): BuiltCohort {
  const { programme, calendar } = spec;
  const at = (date: CalendarDate, time: string) => instantAt(date, time, programme.timeZone);
  const id = sheet.id();
  const claimingOpensAt = at(calendar.claimingOpens, "09:00");
  sheet.add("cohort", {
    id,
    programmeId: programme.id,
    slug: spec.slug,
    name: spec.name,
    summary: spec.summary,
    applicationsOpenAt: at(calendar.applicationsOpen, "09:00"),
    applicationsCloseAt: at(calendar.applicationsClose, "23:59"),
    reviewEndsAt: at(calendar.reviewEnds, "18:00"),
    preferencesOpenAt: calendar.preferences ? at(calendar.preferences[0], "20:00") : null,
    preferencesCloseAt: calendar.preferences ? at(calendar.preferences[1], "20:00") : null,
    claimingOpensAt,
    claimingClosesAt: at(calendar.claimingCloses, "23:59"),
    kickoffOn: toDate(calendar.kickoff),
    midpointOn: toDate(calendar.midpoint),
    demoDayOn: toDate(calendar.demoDay),
    endsOn: toDate(calendar.ends),
    meets: spec.meets ?? [],
    publishedAt: spec.publishedAt,
    cancelledAt: spec.cancelled?.at ?? null,
    cancelReason: spec.cancelled?.reason ?? null,
    createdAt: spec.at,
  });
  for (const [discipline, places] of Object.entries(spec.capacity))
    sheet.add("cohortCapacity", { cohortId: id, discipline, places });
  if (spec.publishedAt)
    addAudit(sheet, {
      at: spec.publishedAt,
      by: spec.by,
      actingAs: spec.by ? "staff" : "system",
      action: "cohort.published",
      subject: ["Cohort", id],
    });
  return { ...calendar, id, slug: spec.slug, name: spec.name, programme, claimingOpensAt };
}
