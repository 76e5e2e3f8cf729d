import { z } from "zod";
import { highestMark } from "@/lib/applications/rubric";
import { id, list, stamp, text, wholeNumber } from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";

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
export const reviewFields = { skill: mark, time: mark, teamwork: mark, purpose: mark, note: text(2000) };
export const ReviewApplication = z.object({ application: seen(), stamp: stamp(), ...reviewFields });
export type ReviewApplication = z.infer<typeof ReviewApplication>;
