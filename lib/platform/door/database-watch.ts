import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** Whether the database answers, known before anybody asks: one connection of its own that is held and looked at. */
export function watchDatabase(url: string): { up: boolean } {
  const state = { up: true };
  void (async () => {
    for (;;) {
      const client = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: 3_000,
        query_timeout: 5_000,
      });
      client.on("error", () => {});
      try {
        await client.connect();
        state.up = true;
        const ended = new Promise<void>((resolve) => client.once("end", resolve));
        for (;;) {
          await Promise.race([ended, wait(2_000, undefined, { ref: false })]);
          await client.query("select 1");
        }
      } catch {
        // the next round tells whether it was only this connection
        state.up = await answers(url);
        await client.end().catch(() => {});
        await wait(250, undefined, { ref: false });
      }
    }
  })();
  return state;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
