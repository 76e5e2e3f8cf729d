import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { prismaClient } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

export type Limit = { points: number; seconds: number };

const limiters = new Map<string, RateLimiterPrisma>();

function limiterOf({ points, seconds }: Limit): RateLimiterPrisma {
  const key = `${points}/${seconds}`;
  const limiter =
    limiters.get(key) ??
    new RateLimiterPrisma({
      storeClient: prismaClient(),
      tableName: "RateLimiterFlexible",
      points,
      duration: seconds,
    });
  limiters.set(key, limiter);
  return limiter;
}

/** Counts one try as `limit` does, and says whether it is within the rate. */
export async function within(key: string, rate: Limit): Promise<boolean> {
  try {
    await limit(key, rate);
    return true;
  } catch (refused) {
    if (refused instanceof Refusal) return false;
    throw refused;
  }
}

/** Counts one try under `key`, in PostgreSQL, so that all servers count together. Refuses `too-many-tries` with the minutes to wait. */
export async function limit(key: string, rate: Limit): Promise<void> {
  try {
    await limiterOf(rate).consume(`${rate.points}/${rate.seconds}:${key}`);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Refusal("too-many-tries", { values: { minutes: Math.ceil(refused.msBeforeNext / 60_000) } });
  }
}
