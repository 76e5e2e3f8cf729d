import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import PgBoss from "pg-boss";
import type { TestProject } from "vitest/node";
import { makeReactionsQueue } from "../../lib/platform/jobs/queue";
import { deploy } from "../../scripts/migrate.mjs";
import { startPostgres } from "../../scripts/pg.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
  }
}

/** One server per run, and in it one migrated template that every test file gets its own copy of. */
export default async function globalDatabase(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "commonwork-test-"));
  fs.chmodSync(folder, 0o755); // PostgreSQL's account has to pass through
  const server = await startPostgres({ dataDir: path.join(folder, "pg"), port: 0, fast: true });
  const admin = new pg.Client(server.url);
  await admin.connect();
  await admin.query("create database template_migrated");
  await deploy(server.urlFor("template_migrated"), () => {});
  await makeQueue(server.urlFor("template_migrated"));
  await admin.query("alter database template_migrated with is_template true allow_connections false");
  await admin.end();
  project.provide("adminUrl", server.url);
  return async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

/** What a worker does as it starts, once for all test files. */
async function makeQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false });
  await boss.start();
  await makeReactionsQueue(boss);
  await boss.stop({ graceful: false });
}
