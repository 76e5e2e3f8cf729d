import "server-only";
import { createHash } from "node:crypto";
import type { Contributions, Reaction } from "@/lib/platform/outbox";

/** The reactions to an event by their stable names: capability, event, and the effect where there are several. */
export function reactionsTo(event: string, contributions: Contributions): Record<string, Reaction> {
  const named: Record<string, Reaction> = {};
  for (const [capability, reactions] of Object.entries(contributions)) {
    const answer = reactions[event];
    if (typeof answer === "function") named[`${capability}:${event}`] = answer;
    else
      for (const [effect, reaction] of Object.entries(answer ?? {}))
        named[`${capability}:${event}:${effect}`] = reaction;
  }
  return named;
}

/**
 * One id for each pair of event and reaction, so that there is one job, written as a UUID of version 8: first the event, so
 * that jobs of earlier events come first in order, then what tells its reactions apart.
 */
export function jobIdOf(event: bigint, reaction: string): string {
  const number = event.toString(16).padStart(16, "0");
  const hash = createHash("sha256").update(reaction).digest("hex");
  const [first, second, third, fourth] = [[0, 8], [8, 12], [12, 15], [15]].map(([from, to]) =>
    number.slice(from, to),
  );
  return `${first}-${second}-8${third}-8${fourth}${hash.slice(0, 2)}-${hash.slice(2, 14)}`;
}
