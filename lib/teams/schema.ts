import { z } from "zod";
import { id, text } from "@/lib/platform/fields";

export const ClaimSeat = z.object({ seatId: id() });
export type ClaimSeat = z.output<typeof ClaimSeat>;

/** One leaves a seat, or staff release it. The handover note goes to the next person; it is asked for once the work has begun. */
export const StepDown = z.object({ claimId: id(), reason: text(1000), handoverNote: text(4000) });
export type StepDown = z.output<typeof StepDown>;

/** Staff place someone; where skills or hours don't reach the role, they say why. */
export const PlacePerson = z.object({ seatId: id(), personId: id(), overrideReason: text(500) });
export type PlacePerson = z.output<typeof PlacePerson>;
