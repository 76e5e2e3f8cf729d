import { z } from "zod";
import { Engagement, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { highestMark } from "@/lib/cohorts/rubric";
import { disciplines, isDiscipline } from "@/lib/people/disciplines";
import { languages } from "@/lib/people/languages-schema";
import { weekWindows } from "@/lib/people/week-schema";
import { isTimeZone } from "@/lib/platform/dates";
import {
  calendarDate,
  id,
  line,
  list,
  localDateTime,
  optionalCalendarDate,
  optionalLocalDateTime,
  optionalWholeNumber,
  requiredLine,
  requiredText,
  rows,
  text,
  wholeNumber,
} from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";

const programmeFields = {
  name: requiredLine(120),
  summary: text(600),
  timeZone: requiredLine(60).refine(isTimeZone, "timeZone"),
  organizationId: z.preprocess((value) => value || null, z.uuid("choice").nullable()),
};
export const CreateProgramme = z.object(programmeFields);
export const EditProgramme = z.object({ programmeId: id(), ...programmeFields });

const places = z.partialRecord(z.enum(disciplines), optionalWholeNumber(0, 500)).default({});
const cohortFields = {
  name: requiredLine(120),
  summary: text(2000),
  applicationsOpenAt: localDateTime(),
  applicationsCloseAt: localDateTime(),
  reviewEndsAt: localDateTime(),
  preferencesOpenAt: optionalLocalDateTime(),
  preferencesCloseAt: optionalLocalDateTime(),
  claimingOpensAt: localDateTime(),
  claimingClosesAt: localDateTime(),
  kickoffOn: calendarDate(),
  midpointOn: optionalCalendarDate(),
  demoDayOn: optionalCalendarDate(),
  endsOn: calendarDate(),
  /** Capacity per discipline; none given means no limit said. */
  places,
  /** When its teams meet, in the programme's time zone. */
  meets: weekWindows,
  offerHours: wholeNumber(1, 336).default(48),
  offersPaused: z.preprocess((value) => value === "on" || value === true, z.boolean()).default(false),
};
export const CreateCohort = z.object({ programmeId: id(), ...cohortFields });
export const EditCohort = z.object({ cohortId: id(), ...cohortFields });
export type CohortInput = Omit<z.infer<typeof EditCohort>, "cohortId">;

export const PublishCohort = z.object({ cohortId: id() });
export const CancelCohort = z.object({ cohortId: id(), reason: requiredText(1000) });

export const hoursLimits = { least: 1, most: 60 };
const slug = (max = 80) =>
  z
    .string("choice")
    .regex(/^[a-z0-9-]*$/, "choice")
    .max(max, "choice");
const skillRow = z.object({
  /** A name as typed, or a slug of the list. */
  skill: line(80),
  level: z.preprocess(
    (value) => value || "3",
    z.coerce.number("choice").int("choice").min(1, "choice").max(5, "choice"),
  ),
});

const answers = {
  cohortId: id(),
  discipline: z.preprocess((value) => value ?? "", z.literal("").or(z.enum(disciplines, "choice"))),
  hoursPerWeek: optionalWholeNumber(hoursLimits.least, hoursLimits.most),
  timeKind: z.enum(TimeKind, "choice").default("OWN_TIME"),
  skills: rows(skillRow, ["skill"], 15),
  causes: list(slug(), 40),
  conflicts: list(z.uuid("choice"), 200),
  statement: text(4000),
  engagement: z.enum(Engagement, "choice").default("CONTRIBUTE"),
  place: z.enum(WorkPlace, "choice").default("REMOTE"),
  freeTimes: weekWindows,
  languages: list(z.enum(languages, "choice"), languages.length),
  learning: text(1000),
};

/** What is kept while someone still writes: anything may be missing. */
export const SaveApplication = z.object({
  ...answers,
  /** "stay" saves the draft; otherwise on to checking the answers. */
  next: z.string().optional(),
});
export type SaveApplication = z.infer<typeof SaveApplication>;

/** A sent application is changed as a whole: nothing that was needed may go missing. */
export const ChangeApplication = z.object({
  ...answers,
  discipline: z.enum(disciplines, "required"),
  hoursPerWeek: wholeNumber(hoursLimits.least, hoursLimits.most),
  skills: rows(skillRow, ["skill"], 15).refine((named) => named.length > 0, {
    error: "required",
    path: ["0", "skill"],
  }),
  statement: requiredText(4000),
});
export type ChangeApplication = z.infer<typeof ChangeApplication>;

/** What a sent application has. */
export const CompleteApplication = z.object({
  discipline: z.string().refine(isDiscipline),
  hoursPerWeek: wholeNumber(hoursLimits.least, hoursLimits.most),
  skills: z.array(z.unknown()).min(1),
  statement: requiredText(4000),
});

export const SubmitApplication = z.object({ cohortId: id() });
export const WithdrawApplication = z.object({ applicationId: id(), reason: text(1000) });
export const TakeUpApplication = z.object({ applicationId: id() });
export const OpenReview = z.object({ applicationId: id() });

export const decisions = ["ACCEPTED", "WAITLISTED", "DECLINED"] as const;
/** What a decision is called in events and letters. */
export const decisionNames = {
  ACCEPTED: "accepted",
  WAITLISTED: "waitlisted",
  DECLINED: "declined",
} as const;
const decision = { outcome: z.enum(decisions, "choice"), reason: text(2000), nextStep: text(2000) };
type Decision = { outcome: string; reason: string; nextStep: string };

function declinesSayWhy({ outcome, reason, nextStep }: Decision, context: z.RefinementCtx): void {
  if (outcome !== "DECLINED") return;
  if (!reason) context.addIssue({ code: "custom", path: ["reason"], message: "declineReason" });
  if (!nextStep) context.addIssue({ code: "custom", path: ["nextStep"], message: "declineNextStep" });
}

export const DecideApplication = z
  .object({
    application: seen(),
    ...decision,
    /** "preview" shows the letter first. */
    next: z.string().optional(),
  })
  .superRefine(declinesSayWhy);
export type DecideApplication = z.infer<typeof DecideApplication>;

/** How many applications one decision may take at once: as many as the list can show. */
export const batchSize = 50;
export const PrepareDecision = z
  .object({
    applications: list(seen(), batchSize).pipe(
      z.array(z.object({ id: z.string(), version: z.number() })).min(1, "chooseSome"),
    ),
    ...decision,
  })
  .superRefine(declinesSayWhy);
export type PrepareDecision = z.infer<typeof PrepareDecision>;
export const SendDecision = z.object({ batchId: id() });

const mark = wholeNumber(1, highestMark);
export const ReviewApplication = z.object({
  application: seen(),
  skill: mark,
  time: mark,
  teamwork: mark,
  purpose: mark,
  note: text(2000),
});
export type ReviewApplication = z.infer<typeof ReviewApplication>;
