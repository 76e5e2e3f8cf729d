import pg from "pg";
import { holdLine } from "@/lib/platform/database-line";

export type DatabaseWatch = {
  /** Whether the database answers, known before anybody asks. */
  up: boolean;
  /** Whether it has been away at a time since then (of `performance.now()`), if only for a moment. */
  wasAwaySince(instant: number): Promise<boolean>;
};

/** Watches the database by one connection of its own. */
export function watchDatabase(url: string): DatabaseWatch {
  let connectedAt = Infinity;
  const state: DatabaseWatch = {
    up: true,
    async wasAwaySince(instant) {
      const known = () => connectedAt >= instant;
      // a page may hear of it some milliseconds before this connection does
      return known() || !(await answers(url)) || known();
    },
  };
  holdLine(url, {
    onUp() {
      state.up = true;
      connectedAt = performance.now();
    },
    onBreak: () => (connectedAt = Infinity),
    onDown: () => (state.up = false),
  });
  return state;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    client.end().catch(() => {});
  }
}
