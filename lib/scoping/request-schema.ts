import { z } from "zod";
import { id, requiredText, text } from "@/lib/platform/fields";

/** The steps in which a request is written; then come the check and the sending. */
export const requestParts = ["problem", "why", "contact"] as const;
export type RequestPart = (typeof requestParts)[number];

export const isRequestPart = (value: unknown): value is RequestPart =>
  requestParts.some((part) => part === value);

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
