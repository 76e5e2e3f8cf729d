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

/** One id for each pair of event and reaction, so that there is one job; jobs of earlier events come first in order. */
export function jobIdOf(event: bigint, reaction: string): string {
  const hash = createHash("sha256").update(reaction).digest("hex").slice(0, 16);
  const hex = event.toString(16).padStart(16, "0") + hash;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
