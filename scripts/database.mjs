// npm run db:migrate | db:new NAME | db:check | db:seed | db:reset, on DATABASE_URL or the embedded database.
import pg from "pg";
import { assertSeedable, isDemonstration, markDemonstration } from "./demonstration.mjs";
import { Advice, authSecret, explain, loadEnvironment } from "./environment.mjs";
import { deploy, pendingSql, writeMigration } from "./migrate.mjs";
import { ensureDatabase, openDatabase } from "./pg.mjs";
import { run } from "./run.mjs";

const commands = {
  async migrate({ url }) {
    const applied = await deploy(url);
    console.log(applied.length ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
  },

  async new({ url }, [title, ...flags]) {
    if (!title) throw new Advice("A migration needs a name: npm run db:new -- add-seat-notes");
    const sql = flags.includes("--empty") ? "-- written by hand\n" : await pendingSql(url);
    if (!sql)
      return console.log("Nothing to do: migrations and schema agree. (--empty makes one to write by hand.)");
    console.log(`prisma/migrations/${writeMigration(title, sql)}/migration.sql\n\n${sql}`);
  },

  async check({ url }) {
    const sql = await pendingSql(url);
    if (sql)
      throw new Advice(
        `The migrations do not lead to the schema. Missing (npm run db:new -- NAME):\n\n${sql}`,
      );
    console.log("Migrations and schema agree.");
  },

  async seed({ url }, args) {
    await deploy(url);
    await assertSeedable(url);
    const code = await run("seed", args, { DATABASE_URL: url, NEXTAUTH_SECRET: authSecret() });
    if (code === 0 && !(await isDemonstration(url))) await markDemonstration(url);
    return code;
  },

  async reset(database, args) {
    if (!database.embedded && !args.includes("--yes"))
      throw new Advice(
        "This empties the database of DATABASE_URL for good. If you mean it: npm run db:reset -- --yes",
      );
    await empty(database);
    return commands.seed(
      database,
      args.filter((argument) => argument !== "--yes"),
    );
  },
};

async function empty({ embedded, adminUrl, url }) {
  const client = new pg.Client(embedded ? adminUrl : url);
  await client.connect();
  try {
    if (embedded) await client.query("drop database if exists commonwork with (force)");
    else
      await client.query(
        "drop schema if exists pgboss cascade; drop schema public cascade; create schema public",
      );
  } finally {
    await client.end();
  }
  if (embedded) await ensureDatabase(adminUrl, "commonwork");
}

async function main([name, ...args]) {
  const command = Object.hasOwn(commands, name ?? "") && commands[name];
  if (!command)
    throw new Advice("Usage: node scripts/database.mjs migrate | new NAME | check | seed | reset");
  loadEnvironment(true);
  const database = await openDatabase();
  try {
    return await command(database, args);
  } finally {
    await database.stop();
  }
}

process.exitCode = (await main(process.argv.slice(2)).catch(explain)) ?? 0;
