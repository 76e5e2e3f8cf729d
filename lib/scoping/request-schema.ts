import { z } from "zod";
import { id, requiredText, text } from "@/lib/platform/fields";

/** The steps in which a request is written; then come the check and the sending. */
export const requestParts = ["problem", "why", "contact"] as const;
export type RequestPart = (typeof requestParts)[number];

/** What comes after a part: the next one, and after the last the check. */
export function nextPart(part: RequestPart): RequestPart | "check" {
  return requestParts[requestParts.indexOf(part) + 1] ?? "check";
}

export const isRequestPart = (value: unknown): value is RequestPart =>
  requestParts.some((part) => part === value);

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
  contactName: string;
  contactEmail: string;
  contactPhone: string;
};

export type RequestField = keyof RequestContent;

/** Which part holds which answers: every field in exactly one. */
export const partFields = {
  problem: ["title", "problem", "whoHasIt", "whatWasTried"],
  why: ["priorityId", "priority", "whyNow", "hopedOutcome"],
  contact: ["contactName", "contactEmail", "contactPhone"],
} as const satisfies Record<RequestPart, readonly RequestField[]>;

export const CreateRequest = z.object({
  organizationId: id(),
  programmeId: id(),
  title: requiredText(200),
});
export type CreateRequest = z.infer<typeof CreateRequest>;

const story = () => text(5000);
const part = { projectId: id(), stamp: text(64) };

/** One part of a draft as it is saved; what is missing is said at the end, not while one writes. */
export const SaveRequest = z.discriminatedUnion("part", [
  z.object({
    ...part,
    part: z.literal("problem"),
    title: requiredText(200),
    problem: story(),
    whoHasIt: story(),
    whatWasTried: story(),
  }),
  z.object({
    ...part,
    part: z.literal("why"),
    /** A priority of the organization, or "" when it is written anew in `priority`. */
    priorityId: z.preprocess((value) => value || null, z.uuid("choice").nullable()),
    priority: text(200),
    whyNow: story(),
    hopedOutcome: story(),
  }),
  z.object({
    ...part,
    part: z.literal("contact"),
    contactName: text(200),
    contactEmail: text(254),
    contactPhone: text(50),
  }),
]);
export type SaveRequest = z.infer<typeof SaveRequest>;

export const SubmitRequest = z.object({ projectId: id() });
export type SubmitRequest = z.infer<typeof SubmitRequest>;
