import { z } from "zod";
import { Involvement, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { disciplines } from "@/lib/reference/disciplines";
import { languages } from "@/lib/people/languages-schema";
import { weekWindows } from "@/lib/people/week-schema";
import {
  id,
  line,
  list,
  optionalWholeNumber,
  requiredText,
  rows,
  stamp,
  text,
  wholeNumber,
} from "@/lib/platform/fields";
import { wayOn } from "@/lib/platform/questions";

/** The questions of an application, one to a page: first what a profile knows, last what is about this cohort alone. */
export const applySteps = [
  "discipline",
  "skills",
  "hours",
  "causes",
  "involvement",
  "times",
  "place",
  "statement",
  "conflicts",
] as const;
export type ApplyStep = (typeof applySteps)[number];

export const isApplyStep = (value: unknown): value is ApplyStep => applySteps.some((step) => step === value);

export const hoursLimits = { least: 1, most: 60 };
export const mostSkills = 15;
const causeSlug = z
  .string("choice")
  .regex(/^[a-z0-9-]*$/, "choice")
  .max(80, "choice");
const skills = rows(
  z.object({
    /** A name as typed, or a slug of the list. */
    skill: line(80),
    level: z.preprocess(
      (value) => value || "3",
      z.coerce.number("choice").int("choice").min(1, "choice").max(5, "choice"),
    ),
  }),
  ["skill"],
  mostSkills,
);
const timeKind = z.enum(TimeKind, "choice").default("OWN_TIME");

const fields = {
  discipline: {
    discipline: z.preprocess((value) => value ?? "", z.literal("").or(z.enum(disciplines, "choice"))),
  },
  skills: { skills },
  hours: { hoursPerWeek: optionalWholeNumber(hoursLimits.least, hoursLimits.most), timeKind },
  causes: { causes: list(causeSlug, 40) },
  involvement: { involvement: z.enum(Involvement, "choice").default("CONTRIBUTE"), learning: text(1000) },
  times: { freeTimes: weekWindows },
  place: {
    place: z.enum(WorkPlace, "choice").default("REMOTE"),
    languages: list(z.enum(languages, "choice"), languages.length),
  },
  statement: { statement: text(4000) },
  conflicts: { conflicts: list(z.uuid("choice"), 200) },
} satisfies Record<ApplyStep, z.ZodRawShape>;

/** The fields in which a question is answered. */
export const fieldsOf = (step: ApplyStep): string[] => Object.keys(fields[step]);

/** What a sent application has. */
const needed = {
  discipline: { discipline: z.enum(disciplines, "required") },
  skills: { skills: skills.refine((named) => named.length > 0, { error: "required", path: ["0", "skill"] }) },
  hours: { hoursPerWeek: wholeNumber(hoursLimits.least, hoursLimits.most), timeKind },
  statement: { statement: requiredText(4000) },
};

const about = { cohortId: id(), stamp: stamp(), go: wayOn };
const answer = <Step extends ApplyStep, Shape extends z.ZodRawShape>(step: Step, shape: Shape) =>
  z.object({ ...about, step: z.literal(step), ...shape });
const optional = [
  answer("causes", fields.causes),
  answer("involvement", fields.involvement),
  answer("times", fields.times),
  answer("place", fields.place),
  answer("conflicts", fields.conflicts),
] as const;

/** One answer of a draft: what is missing is said at the end, not while one writes. */
export const SaveApplication = z.discriminatedUnion("step", [
  answer("discipline", fields.discipline),
  answer("skills", fields.skills),
  answer("hours", fields.hours),
  answer("statement", fields.statement),
  ...optional,
]);
export type SaveApplication = z.infer<typeof SaveApplication>;

/** One answer of an application that was sent: what was needed may not go missing. */
export const ChangeApplication = z.discriminatedUnion("step", [
  answer("discipline", needed.discipline),
  answer("skills", needed.skills),
  answer("hours", needed.hours),
  answer("statement", needed.statement),
  ...optional,
]);
export type ChangeApplication = z.infer<typeof ChangeApplication>;

export const SubmitApplication = z.object({ cohortId: id() });
export const WithdrawApplication = z.object({ applicationId: id(), reason: text(1000) });
export const TakeUpApplication = z.object({ applicationId: id() });
