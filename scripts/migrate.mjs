// Migrations without a downloaded engine: applying needs `pg` only, comparing uses Prisma's own engine as WebAssembly.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { Advice, root } from "./environment.mjs";
import { schemaDifference } from "./schema-engine.mjs";

const folder = path.join(root, "prisma/migrations");
const lockNumber = 72707369; // the advisory lock of Prisma's own migrate: both may be used on one database
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;
const checksum = (sql) => crypto.createHash("sha256").update(sql).digest("hex");

function migrations() {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: fs.readFileSync(path.join(folder, name, "migration.sql"), "utf8") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function apply(client, { name, sql }) {
  const id = crypto.randomUUID();
  await client.query(
    "insert into _prisma_migrations (id, checksum, started_at, migration_name) values ($1, $2, now(), $3)",
    [id, checksum(sql), name],
  );
  try {
    await client.query(sql); // the whole file at once: one transaction, and $$ bodies stay whole
  } catch (error) {
    await client.query("update _prisma_migrations set logs = $2, rolled_back_at = now() where id = $1", [
      id,
      String(error.message),
    ]);
    throw new Advice(
      `Migration ${name} did not apply: ${error.message}. The database is as it was before. If what it holds may go: npm run db:reset`,
    );
  }
  await client.query(
    "update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1",
    [id],
  );
}

/** Applies what is not applied yet, one process at a time; returns the names. */
export async function deploy(url, log = console.log) {
  const client = new pg.Client(url);
  await client.connect();
  const applied = [];
  try {
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    await client.query("set client_min_messages = warning");
    await client.query(table);
    const { rows } = await client.query("select * from _prisma_migrations where rolled_back_at is null");
    const unfinished = rows.find((row) => !row.finished_at);
    if (unfinished)
      throw new Advice(
        `Migration ${unfinished.migration_name} was interrupted. Look at the database, then set finished_at (it is complete) or rolled_back_at (it is not) on its row in _prisma_migrations.`,
      );
    const known = new Map(rows.map((row) => [row.migration_name, row]));
    for (const migration of migrations()) {
      const row = known.get(migration.name);
      if (row && row.checksum !== checksum(migration.sql))
        log(`Warning: ${migration.name} was edited after it was applied.`);
      if (row) continue;
      await apply(client, migration);
      applied.push(migration.name);
    }
  } finally {
    await client.end(); // the session's end gives the lock back
  }
  return applied;
}

/** The SQL that leads from "all migrations applied" to the schema files; empty when they agree. */
export async function pendingSql(serverUrl) {
  const name = `compare_${crypto.randomBytes(6).toString("hex")}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(`create database ${name} template template0`);
    await deploy(url.href, () => {});
    return await schemaDifference(url.href);
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}

/** Writes a new migration and returns its name. */
export function writeMigration(title, sql) {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const name = `${stamp}_${title.replace(/\W+/g, "_").toLowerCase()}`;
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
  return name;
}
