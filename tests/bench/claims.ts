import pg from "pg";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { bareClaim } from "@/tests/bench/bare-claim";
import { makeCrowd, type Crowd } from "@/tests/support/crowd";
import { professional } from "@/tests/support/teams";

type Submit = { personId: string; seatId: string };
type Claim = (submit: Submit) => Promise<boolean>;

const people = 1000;
const doubles = 100;
const projects = 50;
const seatsPerProject = 4;
const rounds = 5;

/**
 * 1,000 people and 100 double submits on 200 seats, all at once: how many seats or people are booked twice, and
 * how long it takes over the same storm in bare SQL transactions; interleaved, median of the rounds after a warm-up.
 */
export async function claims(): Promise<{ "claim.overbooked": number; "claim.wall_vs_reference": number }> {
  const connections = Number(process.env.DATABASE_POOL ?? 10);
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: connections });
  const ratios: number[] = [];
  let overbooked = 0;
  try {
    for (let round = 0; round <= rounds; round++) {
      const reference = await storm((submit) => bareClaim(pool, submit));
      const ours = await storm(ourClaim);
      overbooked += ours.overbooked;
      if (round > 0) ratios.push(ours.milliseconds / reference.milliseconds);
    }
  } finally {
    await pool.end();
  }
  return { "claim.overbooked": overbooked, "claim.wall_vs_reference": median(ratios) };
}

async function ourClaim({ personId, seatId }: Submit): Promise<boolean> {
  try {
    await claimSeat(professional(personId), { seatId });
    return true;
  } catch (error) {
    if (asRefusal(error) instanceof Refusal) return false;
    throw error;
  }
}

async function storm(claim: Claim): Promise<{ milliseconds: number; overbooked: number }> {
  const crowd = await makeCrowd({ people, projects, seatsPerProject });
  const submits = submitsOf(crowd);
  const began = performance.now();
  await Promise.all(submits.map(claim));
  const milliseconds = performance.now() - began;
  return { milliseconds, overbooked: await overbookedIn(crowd) };
}

/** Five people want each seat; every tenth person clicks twice. */
function submitsOf({ personIds, seatIds }: Crowd): Submit[] {
  const once = personIds.map((personId, place) => ({ personId, seatId: seatIds[place % seatIds.length]! }));
  const twice = once.filter((_, place) => place % (people / doubles) === 0);
  return [...once, ...twice];
}

async function overbookedIn({ cohortId, seatIds }: Crowd): Promise<number> {
  const [row] = await db().$queryRaw<{ held: number; seats: number; people: number }[]>`
    select count(*)::int as held, count(distinct "seatId")::int as seats, count(distinct "personId")::int as people
    from "SeatClaim" where "cohortId" = ${cohortId}::uuid and "releasedAt" is null`;
  const { held = 0, seats = 0, people: seated = 0 } = row ?? {};
  if (seats !== seatIds.length) throw new Error(`Only ${seats} of ${seatIds.length} seats found someone.`);
  return held - seats + (held - seated);
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
