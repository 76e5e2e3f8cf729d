import { z } from "zod";
import { id, text, wholeNumber } from "@/lib/platform/fields";
import { rankingDeeds } from "@/lib/teams/ranking";

export const ClaimSeat = z.object({ seatId: id() });
export type ClaimSeat = z.output<typeof ClaimSeat>;

/** One accepts the seat that is held for one. */
export const ConfirmHold = z.object({ claimId: id() });

/** One does without it; why is theirs to say or not. */
export const DeclineHold = z.object({ claimId: id(), reason: text(1000) });

/** A role with no seat free, which one would like. */
export const WaitForRole = z.object({ roleId: id() });
export type WaitForRole = z.output<typeof WaitForRole>;

/** One leaves a seat, or staff release it. The handover note goes to the next person; it is asked for once the work has begun. */
export const StepDown = z.object({ claimId: id(), reason: text(1000), handoverNote: text(4000) });
export type StepDown = z.output<typeof StepDown>;

/** Staff place someone; where skills or hours don't reach the role, they say why. */
export const PlacePerson = z.object({ seatId: id(), personId: id(), overrideReason: text(500) });
export type PlacePerson = z.output<typeof PlacePerson>;

/** One step on one's ranked list: a role comes, moves or goes. */
export const RankRole = z.object({ cohortId: id(), roleId: id(), deed: z.enum(rankingDeeds, "choice") });
export type RankRole = z.output<typeof RankRole>;

/** A place of one's ranked list, dragged to be another one. */
export const MovePlace = z.object({ cohortId: id(), roleId: id(), place: wholeNumber(1, 50) });
export type MovePlace = z.output<typeof MovePlace>;

/** Whether they'd rather have no seat than one they didn't rank. */
export const RankOnly = z.object({ cohortId: id(), onlyRanked: z.enum(["yes", "no"], "choice") });
export type RankOnly = z.output<typeof RankOnly>;
