import { z } from "zod";
import { id, list, requiredText, stamp, text } from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";
import type { ApprovalSide } from "@/lib/generated/prisma/enums";

export const OpenChange = z.object({ projectId: id() });
export type OpenChange = z.infer<typeof OpenChange>;

/** The change as it was read, since both sides write it, and why, in words both sides read. */
export const ProposeChange = z.object({ change: seen(), stamp: stamp(), reason: requiredText(2000) });
export type ProposeChange = z.infer<typeof ProposeChange>;

export const changeReason = { reason: text(2000) };
export const KeepChangeReason = z.object({ change: seen(), stamp: stamp(), ...changeReason });
export type KeepChangeReason = z.infer<typeof KeepChangeReason>;

/** Accepting it or taking it back. */
export const ChangeInHand = z.object({ changeId: id() });
export type ChangeInHand = z.infer<typeof ChangeInHand>;

export const DeclineChange = z.object({ changeId: id(), reason: requiredText(2000) });
export type DeclineChange = z.infer<typeof DeclineChange>;

const sides = ["PARTNER", "STAFF"] as const satisfies readonly ApprovalSide[];

/** Who approves for one side; nobody named means everyone of that side. */
export const NameApprovers = z.object({
  projectId: id(),
  side: z.enum(sides, "choice"),
  approvers: list(id(), 10),
});
export type NameApprovers = z.infer<typeof NameApprovers>;
