import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { claimRefusal } from "@/lib/teams/claiming";
import { lockInOrder } from "@/lib/teams/commands/locks";
import { lockLine } from "@/lib/teams/commands/offer-seat";
import { seatFacts } from "@/lib/teams/commands/seat-facts";
import type { WaitForRole } from "@/lib/teams/schema";

type Person = Pick<Actor, "personId" | "actingAs">;

/**
 * Waits for a seat of a role that has none free; asking twice keeps one's place. Refuses as a claim does, but for the
 * seat being taken, and wait-seat-open when there is one to take.
 */
export function joinWaitlist(actor: Person, { roleId }: WaitForRole): Promise<void> {
  const { personId } = actor;
  return transaction(async () => {
    const seats = await db().seat.findMany({
      where: { roleId },
      select: { id: true, cohortId: true, projectId: true },
      orderBy: { position: "asc" },
    });
    const [first] = seats;
    if (!first) throw new Refusal("not-found");
    const { cohortId, projectId } = first;
    await lockLine(roleId);
    await lockInOrder({
      cohortId,
      personIds: [personId],
      seatIds: seats.map(({ id }) => id),
      projectIds: [projectId],
    });
    const refusal = claimRefusal({ ...(await seatFacts(first.id, personId)), holder: null });
    if (refusal) throw refusal;
    const open = { roleId, claims: { none: { releasedAt: null } } };
    if ((await db().seat.count({ where: open })) > 0) throw new Refusal("wait-seat-open");
    const { count } = await db().seatWait.createMany({
      data: { roleId, personId, cohortId, since: now() },
      skipDuplicates: true,
    });
    if (count > 0) await record(actor, "seat.waited-for", wait(roleId));
  });
}

/** Gives up one's place; doing so twice changes nothing. */
export async function leaveWaitlist(actor: Person, { roleId }: WaitForRole): Promise<void> {
  const { count } = await db().seatWait.deleteMany({ where: { roleId, personId: actor.personId } });
  if (count > 0) await record(actor, "seat.no-longer-waited-for", wait(roleId));
}

const wait = (roleId: string) => ({ subject: { type: "Role", id: roleId }, event: false });
