import { z } from "zod";
import { id, plainText } from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";

const said = (max: number) => plainText(max).pipe(z.string().min(1, "required"));

/** Staff ask the partner back about a request. */
export const AskQuestion = z.object({
  projectId: id(),
  text: said(2000),
  mayEdit: z.preprocess((value) => value === "on", z.boolean()),
});
export type AskQuestion = z.infer<typeof AskQuestion>;

export const AnswerQuestion = z.object({ questionId: id(), answer: said(5000) });
export type AnswerQuestion = z.infer<typeof AnswerQuestion>;

export const WithdrawQuestion = z.object({ questionId: id() });
export type WithdrawQuestion = z.infer<typeof WithdrawQuestion>;

/** `from` is who scoped it when the page was drawn: of two who assign at once, one is told. */
export const AssignScoper = z.object({
  projectId: id(),
  scoperId: z.uuid("choice"),
  from: z.preprocess((value) => value || null, z.uuid("choice").nullable()),
});
export type AssignScoper = z.infer<typeof AssignScoper>;

/** Of two requests, as they were read side by side, the one to keep, and why they are the same. */
export const MergeRequests = z.object({
  one: seen(),
  other: seen(),
  keep: z.enum(["one", "other"], "choice"),
  reason: said(2000),
});
export type MergeRequests = z.infer<typeof MergeRequests>;
