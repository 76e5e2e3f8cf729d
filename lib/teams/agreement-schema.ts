import { z } from "zod";
import { TimeKind } from "@/lib/generated/prisma/enums";
import { id, line, optionalWholeNumber, requiredLine, stamp, text } from "@/lib/platform/fields";

export const cadences = ["twice-a-week", "weekly", "fortnightly", "when-needed"] as const;
export const channels = ["email", "chat", "calls", "in-person"] as const;
/** Fastest first. */
export const replyTimes = ["same-day", "one-day", "two-days", "one-week"] as const;

const together = {
  cadence: z.enum(cadences, "choice"),
  channel: z.enum(channels, "choice"),
  replyTime: z.enum(replyTimes, "choice"),
  hoursPerWeek: optionalWholeNumber(1, 60),
  /** Who decides when the two sides don't agree. */
  decides: line(120),
  /** Holidays and other days on which someone is away. */
  away: text(1000),
};

const about = { projectId: id(), stamp: stamp() };

export const workingFields = { ...together, ownOrWork: z.enum(TimeKind, "choice") };
export const SaveWorkingAnswer = z.object({ ...about, ...workingFields });
export type SaveWorkingAnswer = z.infer<typeof SaveWorkingAnswer>;

export const agreementFields = { ...together, decides: requiredLine(120), notes: text(2000) };
export const DraftAgreement = z.object({ ...about, ...agreementFields });
export type DraftAgreement = z.infer<typeof DraftAgreement>;

export const SignAgreement = z.object({ agreementId: id() });
