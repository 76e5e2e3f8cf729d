import "server-only";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { isClaimingOpen } from "@/lib/teams/claiming";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { seatFacts } from "@/lib/teams/commands/seat-facts";

/** So many are asked at most whether they can take a seat that is free again. */
const mostAsked = 25;

/**
 * The line of a role stands still until the transaction ends: nobody joins it between the look at who waits and the
 * offer. Taken before every other lock, and never two of them. Not the role's row: its counts are written last.
 */
export async function lockLine(roleId: string): Promise<void> {
  await db().$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`line ${roleId}`}, 0))`;
}

/** Who waits for a seat of this seat's role, the earliest first, with the line locked: theirs are the next locks. */
export async function waitingFor(seatId: string): Promise<string[]> {
  const { roleId } = await db().seat.findUniqueOrThrow({ where: { id: seatId }, select: { roleId: true } });
  await lockLine(roleId);
  const waits = await db().$queryRaw<{ personId: string }[]>`
    select w."personId" from "SeatWait" w where w."roleId" = ${roleId}::uuid order by w.since, w."personId" limit ${mostAsked}`;
  return waits.map(({ personId }) => personId);
}

/**
 * Holds a seat that has just become free for the first of them who can take it, in the transaction that freed it and
 * under its locks. Whoever is passed by keeps their place, with the reason. While choosing is not open nothing is
 * offered: staff place people then. Nor is it while staff pause the offers of the cohort, which also says how long one has
 * to answer.
 */
export async function offerSeat(seatId: string, waiting: readonly string[]): Promise<void> {
  const [first] = waiting;
  if (!first || !isClaimingOpen(await seatFacts(seatId, first))) return;
  const { cohort } = await db().seat.findUniqueOrThrow({
    where: { id: seatId },
    select: { cohort: { select: { offerHours: true, offersPausedAt: true } } },
  });
  if (cohort.offersPausedAt) return;
  for (const personId of waiting) {
    const skipped = await refusalOf(() =>
      holdSeat(systemActor, { seatId, personId, reason: "OFFER", hours: cohort.offerHours }),
    );
    await db().$executeRaw`
      update "SeatWait" w set skipped = ${skipped} from "Seat" s
      where s.id = ${seatId}::uuid and w."roleId" = s."roleId" and w."personId" = ${personId}::uuid`;
    if (!skipped) return;
  }
}

/** A refusal comes before anything is written, so the transaction can go on. */
async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** An offer that was answered, either way or not at all, takes its person off the list of that role. */
export async function endWait(seatId: string, personId: string): Promise<void> {
  await db().$executeRaw`
    delete from "SeatWait" w using "Seat" s
    where s.id = ${seatId}::uuid and w."roleId" = s."roleId" and w."personId" = ${personId}::uuid`;
}
