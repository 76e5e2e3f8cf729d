import pg from "pg";
import type { CalendarDate } from "@/lib/platform/dates";
import { fillings, helpers, rollups, type Sizes } from "./statements";

export const large: Sizes = { people: 100_000, projects: 20_000, entries: 1_000_000 };

/**
 * Adds one programme of the given size beside what is there, generated in the database in one transaction.
 * Triggers sleep meanwhile and their sums are made once at the end; with `rowByRow` they do it themselves,
 * which takes far longer and comes to the same. Needs a database account that may switch triggers off.
 */
export async function loadLarge(
  url: string,
  today: CalendarDate,
  sizes: Sizes = large,
  { rowByRow = false, tell = (_: string) => {} } = {},
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("begin");
    if (!rowByRow) await client.query("set local session_replication_role = replica");
    await client.query("set local work_mem = '128MB'");
    for (const sql of helpers) await client.query(sql);
    for (const sql of [...fillings(sizes, today), ...(rowByRow ? [] : rollups)]) {
      const { rowCount } = await client.query(sql);
      const table = /"\w+"/.exec(sql)?.[0];
      // the next statement joins what this one filled: without its figures a million rows are looped over for each seat
      await client.query(`analyze ${table}`);
      tell(`${table}: ${rowCount?.toLocaleString("en-US")} rows`);
    }
    await client.query("commit");
    await client.query("analyze");
  } finally {
    await client.end();
  }
}
