import "server-only";
import { dispatch } from "@/lib/platform/jobs/dispatch";
import { workJobs } from "@/lib/platform/jobs/work";
import type { Contributions } from "@/lib/platform/outbox";

/**
 * Does all that waits now: hands events out as jobs, does those, and what follows from them. Any number of workers may
 * do so at the same time. What fails comes back by itself, each time after a longer pause. Returns how many jobs were done.
 */
export async function drainOutbox(contributions: Contributions): Promise<number> {
  for (let done = 0; ;) {
    const dispatched = await dispatch(contributions);
    const worked = await workJobs(contributions);
    done += worked;
    if (dispatched === 0 && worked === 0) return done;
  }
}
