import "server-only";
import { config } from "@/lib/platform/config";
import { holdLine } from "@/lib/platform/database-line";
import { log } from "@/lib/platform/log";

type Ring = () => void;
type ChannelName = "seats" | "supply";

/** One connection of this process hears everything that PostgreSQL rings on a channel, for all who listen here. */
class Channel {
  private readonly rings = new Map<string, Set<Ring>>();
  private hangUp: (() => void) | undefined;

  constructor(private readonly name: ChannelName) {}

  on(payload: string, ring: Ring): () => void {
    const those = this.rings.get(payload) ?? new Set();
    this.rings.set(payload, those.add(ring));
    if (!this.hangUp) this.listen();
    return () => {
      those.delete(ring);
      if (those.size === 0) this.rings.delete(payload);
      if (this.rings.size > 0) return;
      this.hangUp?.();
      this.hangUp = undefined;
    };
  }

  private listen(): void {
    this.hangUp = holdLine(config().DATABASE_URL, {
      channel: this.name,
      onNotification: (payload) => this.rings.get(payload)?.forEach((ring) => ring()),
      // what rang while nobody listened is not known: everyone looks once
      onUp: () => this.rings.forEach((those) => those.forEach((ring) => ring())),
      onDown: (error) =>
        log.warn({ err: error, channel: this.name }, "the line for notifications broke; trying again"),
    });
  }
}

const held = globalThis as typeof globalThis & { commonworkChannels?: Map<ChannelName, Channel> };

function channel(name: ChannelName): Channel {
  held.commonworkChannels ??= new Map();
  const known = held.commonworkChannels.get(name) ?? new Channel(name);
  held.commonworkChannels.set(name, known);
  return known;
}

/** Calls `ring` after every change of a seat of the cohort, made by any server; gives the way to stop. */
export function onSeatsChange(cohortId: string, ring: Ring): () => void {
  return channel("seats").on(cohortId, ring);
}

/** Calls `ring` after every change of a cohort's seats, places and sent applications; gives the way to stop. */
export function onSupplyChange(cohortId: string, ring: Ring): () => void {
  return channel("supply").on(cohortId, ring);
}
