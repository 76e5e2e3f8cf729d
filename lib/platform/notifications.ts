import "server-only";
import pg from "pg";
import { config } from "@/lib/platform/config";
import { log } from "@/lib/platform/log";

type Ring = () => void;
type ChannelName = "seats" | "supply";

/** One connection of this process hears everything that PostgreSQL rings on a channel, for all who listen here. */
class Channel {
  private readonly rings = new Map<string, Set<Ring>>();
  private client: pg.Client | undefined;

  constructor(private readonly name: ChannelName) {}

  on(payload: string, ring: Ring): () => void {
    const those = this.rings.get(payload) ?? new Set();
    this.rings.set(payload, those.add(ring));
    if (!this.client) void this.listen();
    return () => {
      those.delete(ring);
      if (those.size === 0) this.rings.delete(payload);
      if (this.rings.size === 0) this.hangUp();
    };
  }

  private async listen(): Promise<void> {
    const client = new pg.Client(config().DATABASE_URL);
    this.client = client;
    const lost = (error?: unknown) => {
      if (this.client !== client) return;
      if (error)
        log.warn({ err: error, channel: this.name }, "the line for notifications broke; trying again");
      this.hangUp();
      setTimeout(() => this.rings.size > 0 && !this.client && void this.listen(), 1000);
    };
    client.on("notification", ({ payload }) => this.rings.get(payload ?? "")?.forEach((ring) => ring()));
    client.on("error", lost);
    client.on("end", () => lost());
    try {
      await client.connect();
      await client.query(`listen ${this.name}`);
      // what rang while nobody listened is not known: everyone looks once
      this.rings.forEach((those) => those.forEach((ring) => ring()));
    } catch (error) {
      lost(error);
    }
  }

  private hangUp(): void {
    const { client } = this;
    this.client = undefined;
    client?.end().catch(() => {});
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
