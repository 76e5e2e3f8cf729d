import { z } from "zod";
import { SecondReview } from "@/lib/generated/prisma/enums";
import { disciplines } from "@/lib/reference/disciplines";
import { weekWindows } from "@/lib/people/week-schema";
import {
  calendarDate,
  id,
  localDateTime,
  optionalCalendarDate,
  optionalLocalDateTime,
  optionalWholeNumber,
  requiredLine,
  requiredText,
  stamp,
  text,
  wholeNumber,
} from "@/lib/platform/fields";

const places = z.partialRecord(z.enum(disciplines), optionalWholeNumber(0, 500)).default({});
export const cohortFields = {
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
  secondReview: z.enum(SecondReview, "choice").default("ALWAYS"),
  offerHours: wholeNumber(1, 336).default(48),
  offersPaused: z.preprocess((value) => value === "on" || value === true, z.boolean()).default(false),
};
export const CreateCohort = z.object({ programmeId: id(), ...cohortFields });
export const EditCohort = z.object({ cohortId: id(), stamp: stamp(), ...cohortFields });
export type CohortInput = Omit<z.infer<typeof EditCohort>, "cohortId" | "stamp">;

export const PublishCohort = z.object({ cohortId: id() });
export const CancelCohort = z.object({ cohortId: id(), reason: requiredText(1000) });
