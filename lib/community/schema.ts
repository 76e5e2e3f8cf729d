import { z } from "zod";
import {
  id,
  localDateTime,
  optionalId,
  plainLine,
  plainText,
  requiredPlainLine,
  requiredPlainText,
  stamp,
  wholeNumber,
} from "@/lib/platform/fields";

const ticked = z.preprocess((value) => value === "on", z.boolean());

export const entryFields = {
  about: plainText(600),
  contact: plainLine(200),
  showEmail: ticked,
  showHours: ticked,
};
export const SaveDirectoryEntry = z.object({ cohortId: id(), stamp: stamp(), ...entryFields });
export type SaveDirectoryEntry = z.infer<typeof SaveDirectoryEntry>;
export const LeaveDirectory = z.object({ cohortId: id() });

export const AskForHelp = z.object({
  cohortId: id(),
  title: requiredPlainLine(160),
  text: plainText(4000),
});
export type AskForHelp = z.infer<typeof AskForHelp>;
export const AnswerHelp = z.object({ questionId: id(), text: requiredPlainText(4000) });
export const MarkSolved = z.object({ questionId: id(), solved: z.enum(["yes", "no"], "choice") });
/** A question, or one answer to it, is taken off the board. */
export const HideHelp = z.object({ questionId: id(), replyId: optionalId() });
export type HideHelp = z.infer<typeof HideHelp>;
export const FollowHelp = z.object({ questionId: id(), follow: z.enum(["yes", "no"], "choice") });

export const AddSession = z.object({
  cohortId: id(),
  title: requiredPlainLine(160),
  about: plainText(2000),
  place: plainLine(300),
  startsAt: localDateTime(),
  minutes: wholeNumber(15, 600),
});
export type AddSession = z.infer<typeof AddSession>;
export const CancelSession = z.object({ sessionId: id() });
