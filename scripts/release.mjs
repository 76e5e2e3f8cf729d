// What a deployment runs once before a new version serves: migrations, and with DEMO=1 or DEMO=public the demonstration into an
// empty database. Bundled into dist/release.mjs, it needs no packages.
import "./node-version.mjs";
import { endDemonstrationSessions, isEmpty, loadDemonstration } from "./demonstration.mjs";
import { Advice, explain } from "./environment.mjs";
import { deploy } from "./migrate.mjs";

async function main() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Advice("DATABASE_URL is missing: it says which PostgreSQL to prepare.");
  const applied = await deploy(url);
  console.log(applied.length ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
  const demonstration = ["1", "public"].includes(process.env.DEMO);
  if (!demonstration) await endDemonstrationSessions(url);
  else if (await isEmpty(url)) {
    await loadDemonstration(url);
    console.log("Loaded the demonstration programme.");
  }
}

process.exitCode = await main().catch(explain);
