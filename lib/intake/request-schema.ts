import { z } from "zod";
import { normaliseEmail, pastedAddress } from "@/lib/people/email";
import type { OrganizationKind } from "@/lib/generated/prisma/enums";
import { NameUnlisted } from "@/lib/organizations/schema";
import { id, plainLine, plainText, requiredLine, stamp } from "@/lib/platform/fields";
import { wayOn } from "@/lib/platform/questions";

/** The questions of a request, one to a page, in their order. */
export const intakeSteps = [
  "title",
  "problem",
  "whoHasIt",
  "whatWasTried",
  "priority",
  "whyNow",
  "hopedOutcome",
  "procurement",
  "dataRules",
  "capacity",
  "funding",
  "neededBy",
  "contact",
] as const;
export type IntakeStep = (typeof intakeSteps)[number];

export const isIntakeStep = (value: unknown): value is IntakeStep =>
  intakeSteps.some((step) => step === value);

/** Public agencies are asked about purchasing and data rules, everyone else about capacity and funding. */
export type IntakeVariant = "agency" | "community";
export const agencyOnly = ["procurement", "dataRules"] as const satisfies readonly IntakeStep[];
export const communityOnly = ["capacity", "funding"] as const satisfies readonly IntakeStep[];

export function variantOf(kind: OrganizationKind): IntakeVariant {
  return kind === "PUBLIC_AGENCY" ? "agency" : "community";
}

/** The questions that an organization of this kind is asked. */
export function stepsFor(variant: IntakeVariant): IntakeStep[] {
  const others: readonly IntakeStep[] = variant === "agency" ? communityOnly : agencyOnly;
  return intakeSteps.filter((step) => !others.includes(step));
}

/** Under which headings the answers are read. */
export const partSteps = {
  problem: ["title", "problem", "whoHasIt", "whatWasTried"],
  why: ["priority", "whyNow", "hopedOutcome"],
  practical: [...agencyOnly, ...communityOnly, "neededBy"],
  contact: ["contact"],
} as const satisfies Record<string, readonly IntakeStep[]>;
export type RequestPart = keyof typeof partSteps;

/** A request as it is written, checked and read. */
export type RequestContent = {
  title: string;
  problem: string;
  whoHasIt: string;
  whatWasTried: string;
  /** Chosen among the organization's, or null when it is written anew. */
  priorityId: string | null;
  priority: string;
  whyNow: string;
  hopedOutcome: string;
  procurement: string;
  dataRules: string;
  capacity: string;
  funding: string;
  neededBy: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
};

export type RequestField = keyof RequestContent;

const several: Partial<Record<IntakeStep, readonly RequestField[]>> = {
  priority: ["priorityId", "priority"],
  contact: ["contactName", "contactEmail", "contactPhone"],
};

/** What a question asks for: every field in exactly one question. */
export function fieldsOf(step: IntakeStep): readonly RequestField[] {
  return several[step] ?? [step as RequestField];
}

export const CreateRequest = z.object({
  organizationId: id(),
  programmeId: id(),
  title: requiredLine(200),
});
export type CreateRequest = z.infer<typeof CreateRequest>;

/** A draft for an organization that isn't listed: staff look for it while one writes. */
export const RequestForUnlisted = NameUnlisted.extend({ programmeId: id(), title: requiredLine(200) });

const step = { projectId: id(), stamp: stamp(), go: wayOn };
const answer = <Step extends IntakeStep, Shape extends z.ZodRawShape>(name: Step, fields: Shape) =>
  z.object({ ...step, step: z.literal(name), ...fields });
const story = () => plainText(5000);

/** One answer of a draft as it is saved; what is missing is said at the end, not while one writes. */
export const SaveRequest = z.discriminatedUnion("step", [
  answer("title", { title: plainLine(200).pipe(z.string().min(1, "required")) }),
  answer("problem", { problem: story() }),
  answer("whoHasIt", { whoHasIt: story() }),
  answer("whatWasTried", { whatWasTried: story() }),
  answer("priority", {
    /** A priority of the organization, or "" when it is written anew in `priority`. */
    priorityId: z.preprocess((value) => value || null, z.uuid("choice").nullable()),
    priority: plainLine(200),
  }),
  answer("whyNow", { whyNow: story() }),
  answer("hopedOutcome", { hopedOutcome: story() }),
  answer("procurement", { procurement: story() }),
  answer("dataRules", { dataRules: story() }),
  answer("capacity", { capacity: story() }),
  answer("funding", { funding: story() }),
  answer("neededBy", { neededBy: plainText(1000) }),
  answer("contact", {
    contactName: plainLine(200),
    contactEmail: plainLine(254).transform((typed) => normaliseEmail(pastedAddress(typed)) ?? typed),
    contactPhone: plainLine(50),
  }),
]);
export type SaveRequest = z.infer<typeof SaveRequest>;

export const SubmitRequest = z.object({ projectId: id() });
export type SubmitRequest = z.infer<typeof SubmitRequest>;
