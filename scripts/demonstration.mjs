// The demonstration programme: when it is loaded, and how a database is known to hold it.
import path from "node:path";
import pg from "pg";
import { capture } from "./children.mjs";
import { Advice, authSecret, root } from "./environment.mjs";
import { succeed } from "./progress.mjs";

const local = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

/**
 * Whether this start is of a demonstration: DEMO=1, DEMO=public and DEMO=0 decide, else it is one where nobody but
 * this machine is meant to reach it. Who is let in by a button is decided for each reader (lib/platform/config.ts).
 */
export function demonstrationWanted({ host, url }) {
  if (process.env.DEMO) return process.env.DEMO !== "0";
  return local.has(host) && local.has(new URL(url).hostname);
}

async function ask(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0]?.yes ?? false;
  } finally {
    await client.end();
  }
}

export const isEmpty = (url) => ask(url, `select not exists (select 1 from "Person") as yes`);

/** A database of real people never becomes a demonstration by a forgotten variable: the row says what it holds. */
export const isDemonstration = (url) =>
  ask(url, `select exists (select 1 from "AuditEntry" where action = 'demonstration.loaded') as yes`);

/**
 * What a demonstration leaves open ends with it: the sessions of its invented people, who have no mailbox and can only
 * have come in by a button or by a link read in the outbox.
 */
export async function endDemonstrationSessions(url) {
  await ask(
    url,
    `delete from "Session" using "Person"
     where "Person".id = "Session"."userId" and "Person".email like '%@demo.commonwork.example' returning true as yes`,
  );
}

/** Loads the demonstration programme into an empty database. */
export async function loadDemonstration(url) {
  const env = { ...process.env, DATABASE_URL: url, NEXTAUTH_SECRET: authSecret(), COMMONWORK_DEMO: "1" };
  const seed = path.join(root, "dist/seed.mjs");
  succeed(
    await capture(process.execPath, ["--enable-source-maps", seed], { env }),
    "The demonstration could not be loaded. Start without it: DEMO=0 npm start. Or begin again: npm run db:reset",
  );
  await markDemonstration(url);
}

export async function markDemonstration(url) {
  await ask(
    url,
    `insert into "AuditEntry" ("actingAs", action, "subjectType", "subjectId")
     values ('system', 'demonstration.loaded', 'installation', 'demonstration') returning true as yes`,
  );
}

/** Refuses to load it over real people. */
export async function assertSeedable(url) {
  if ((await isEmpty(url)) || (await isDemonstration(url))) return;
  throw new Advice(
    "This database holds people and is no demonstration; nothing was changed. The demonstration goes into an empty one.",
  );
}
