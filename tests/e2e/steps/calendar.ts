import pg from "pg";
import { openDatabase } from "../../../scripts/pg.mjs";

/** Moves a cohort's calendar to the phase the story needs: what weeks do in life. */
export async function moveCalendar(cohortName: string, phase: "applying" | "claiming"): Promise<void> {
  process.env.DATA_DIR ??= ".data/e2e";
  const database = await openDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  const hours =
    phase === "applying"
      ? { open: -1, close: 24, review: 48, claim: 72, end: 96 }
      : { open: -96, close: -72, review: -48, claim: -1, end: 24 };
  const { rowCount } = await client.query(
    `update "Cohort" set "applicationsOpenAt" = now() + $2 * interval '1 hour', "applicationsCloseAt" = now() + $3 * interval '1 hour',
       "reviewEndsAt" = now() + $4 * interval '1 hour', "claimingOpensAt" = now() + $5 * interval '1 hour',
       "claimingClosesAt" = now() + $6 * interval '1 hour' where name = $1`,
    [cohortName, hours.open, hours.close, hours.review, hours.claim, hours.end],
  );
  await client.end();
  await database.stop();
  if (rowCount !== 1) throw new Error(`There is no one cohort ${cohortName}.`);
}
