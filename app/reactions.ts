import "server-only";
import type { Reactions } from "@/lib/platform/outbox";

/** Everything that happens because of an event; the worker runs these. */
export const reactions: readonly Reactions[] = [];
