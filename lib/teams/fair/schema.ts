import { z } from "zod";
import { id, requiredPlainText, stamp } from "@/lib/platform/fields";

export const AskPublicly = z.object({ projectId: id(), text: requiredPlainText(1000) });
export const publicAnswerFields = { answer: requiredPlainText(4000) };
export const AnswerPublicly = z.object({ questionId: id(), stamp: stamp(), ...publicAnswerFields });
export const HideQuestion = z.object({ questionId: id() });
export const MarkInterest = z.object({
  projectId: id(),
  interested: z.enum(["yes", "no"], "choice"),
  /** The page one goes back to. */
  back: z.enum(["fair", "questions"], "choice"),
});
