import { z } from "zod";
import { Stage } from "@/lib/generated/prisma/enums";
import { id, requiredText } from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";

/** Every stage in the order of the main line; the last three and CLOSED are ends. */
export const stages = [
  "DRAFT",
  "SUBMITTED",
  "SCOPING",
  "SCOPED",
  "PUBLISHED",
  "STAFFED",
  "ACTIVE",
  "HANDOFF",
  "SUSTAINED",
  "CLOSED",
  "DECLINED",
  "WITHDRAWN",
  "STOPPED",
] as const satisfies readonly Stage[];

/** What anyone may find in the listing. */
export const listedStages = [
  "PUBLISHED",
  "STAFFED",
  "ACTIVE",
  "HANDOFF",
  "SUSTAINED",
  "CLOSED",
] as const satisfies readonly Stage[];

/** What anyone may read: a stopped project keeps its page, so that no link to it breaks and nothing is hidden. */
export const publicStages = [...listedStages, "STOPPED"] as const satisfies readonly Stage[];

/** Completed: handed over and in use, or closed after that. */
export const completedStages = ["SUSTAINED", "CLOSED"] as const satisfies readonly Stage[];

/** Completed, or stopped before that. */
export const endedStages = [...completedStages, "STOPPED"] as const satisfies readonly Stage[];

/** What staff still have in their hands, in the order of the main line. */
export const boardStages = [
  "SUBMITTED",
  "SCOPING",
  "SCOPED",
  "PUBLISHED",
  "STAFFED",
  "ACTIVE",
  "HANDOFF",
  "SUSTAINED",
] as const satisfies readonly Stage[];

/** Where nothing follows any more. */
export const endStages = ["CLOSED", "DECLINED", "WITHDRAWN", "STOPPED"] as const satisfies readonly Stage[];

/** What `CW-1042` is made of. */

export const MoveProject = z.object({ projectId: id() });
export type MoveProject = z.infer<typeof MoveProject>;

export const NameOwner = MoveProject.extend({ ownerId: id() });
export type NameOwner = z.infer<typeof NameOwner>;

/** A side's word names the owner that it saw. */
export const ConfirmHandover = NameOwner.extend({ side: z.enum(["partner", "staff"]) });
export type ConfirmHandover = z.infer<typeof ConfirmHandover>;

/** An end names the project as it was seen: it may be reached from many stages, and words may have changed since. */
export const EndProject = z.object({ project: seen(), reason: requiredText(2000) });
export type EndProject = z.infer<typeof EndProject>;

export const DeclineProject = EndProject.extend({ nextStep: requiredText(2000) });
export type DeclineProject = z.infer<typeof DeclineProject>;
