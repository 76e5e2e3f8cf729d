import "server-only";
import type { Actor } from "@/lib/people/actor";
import { transaction } from "@/lib/platform/db";
import { claimRefusal, type SeatFacts } from "@/lib/teams/claiming";
import { insertClaim, type Claimed } from "@/lib/teams/commands/claim-rows";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { seatFacts } from "@/lib/teams/commands/seat-facts";
import { settleStage } from "@/lib/teams/commands/settle-stage";
import { namingNearest } from "@/lib/teams/queries/nearest";
import type { ClaimSeat } from "@/lib/teams/schema";

type Claimant = Pick<Actor, "personId" | "actingAs" | "locale">;

/**
 * Takes an open seat, first come, first served. One look without locks turns away most of those who are too late;
 * then the locks, and everything is checked again under them; unique indexes have the last word. Asking again for
 * the seat one holds answers with the claim one has. Refuses: not-found, accepted-only, claiming-closed,
 * answer-held-seat-first, seat-just-taken (naming up to three near ones), declared-conflict, one-seat-per-cohort, skills-missing, hours-short.
 */
export function claimSeat(actor: Claimant, { seatId }: ClaimSeat): Promise<Claimed> {
  const take = () =>
    transaction(async () => {
      const seen = await seatFacts(seatId, actor.personId);
      if (holds(actor, seen)) return claimAlready(seen);
      assertMayClaim(seen);
      await lockInOrder({
        cohortId: seen.cohortId,
        personIds: [actor.personId],
        seatIds: [seatId],
        projectIds: [seen.projectId],
      });
      const facts = await seatFacts(seatId, actor.personId);
      if (holds(actor, facts)) return claimAlready(facts);
      assertMayClaim(facts);
      const claimed = await insertClaim(actor, facts, { personId: actor.personId });
      await settleStage(facts.projectId);
      return claimed;
    });
  return namingNearest(actor, seatId, take);
}

function holds({ personId }: Claimant, { holder }: SeatFacts): boolean {
  return holder?.personId === personId && !holder.held;
}

function claimAlready({ holder, projectId, projectSlug }: SeatFacts): Claimed {
  return { claimId: holder?.claimId ?? "", projectId, projectSlug };
}

function assertMayClaim(facts: SeatFacts): void {
  const refusal = claimRefusal(facts);
  if (refusal) throw refusal;
}
