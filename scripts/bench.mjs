// npm run bench [-- --only NAME] [--json FILE]: ratios measured in one run, printed as a table.
import "./node-version.mjs";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { endAll } from "./children.mjs";
import { Advice, explain, loadEnvironment } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { step } from "./progress.mjs";

const goals = {
  "listing.vs_bare_next": { unit: "x", least: 0.7 },
  "listing.vs_bare_node": { unit: "x", least: 0.05 },
  "pipeline.vs_bare_next": { unit: "x", least: 0.5 },
  "page.js_ratio": { unit: "x", most: 1.3 },
  "readiness.ms": { unit: "ms", most: 5 },
  "claim.overbooked": { unit: "seats", most: 0 },
  "claim.wall_vs_reference": { unit: "x", most: 10 },
  "import.seconds": { unit: "s", most: 60 },
  "formation.gap": { unit: "", most: 0 },
  "formation.vs_highs_2000": { unit: "x", least: 10 },
  "formation.vs_lapjvsp_20000": { unit: "x", most: 1 },
  "formation.vs_lemon_20000": { unit: "x", most: 3 },
  "formation.growth": { unit: "x", most: 30 },
  "formation.rss_mb": { unit: "MB", most: 200 },
  "formation.proposal_s_20000": { unit: "s", most: 3 },
  "formation.whatif_ms_2000": { unit: "ms", most: 100 },
};

const goalText = ({ least, most }) => (least === undefined ? `<= ${most}` : `>= ${least}`);
const isMet = ({ least = -Infinity, most = Infinity }, value) => value >= least && value <= most;

function readArguments(args) {
  const after = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const only = after("--only");
  if (only && !Object.hasOwn(goals, only))
    throw new Advice(`There is no measure ${only}. There are: ${Object.keys(goals).join(", ")}`);
  return { wanted: only ? [only] : Object.keys(goals), file: after("--json") };
}

async function measure(wanted, server) {
  const { deploy } = await import("./migrate.mjs");
  const { ensureDatabase } = await import("./pg.mjs");
  const database = async (name) => {
    await ensureDatabase(server.url, name);
    await deploy(server.urlFor(name), () => {});
    return server.urlFor(name);
  };
  const any = (prefix) => wanted.some((name) => name.startsWith(prefix));
  const values = {};
  if (any("listing.") || any("pipeline.") || any("page.")) {
    const { startServers } = await import("../tests/bench/servers.mjs");
    const pages = await import("../tests/bench/pages.mjs");
    const url = await database("bench_pages");
    const servers = await step("Starting the servers to compare", () => startServers(url));
    if (any("listing.")) {
      const { overNext, overNode } = await step("Reading the listing", () => pages.listing(servers));
      values["listing.vs_bare_next"] = overNext;
      values["listing.vs_bare_node"] = overNode;
    }
    if (any("pipeline.")) {
      const { manyProjects } = await import("../tests/bench/many-projects.mjs");
      const staffCookie = await step("Adding 20,000 projects", () => manyProjects(url));
      values["pipeline.vs_bare_next"] = await step("Reading the pipeline", () =>
        pages.pipeline({ ...servers, staffCookie }),
      );
    }
    if (any("page.")) values["page.js_ratio"] = await pages.scripts(servers);
    await endAll();
  }
  if (any("readiness.") || any("claim.") || any("import.")) {
    const { run } = await import("./run.mjs");
    const file = path.join(os.tmpdir(), `commonwork-bench-${process.pid}.json`);
    const parts = ["readiness.", "claim.", "import."].filter(any);
    const url = await database("bench_domain");
    const code = await step("Checking readiness, claiming seats and importing", () =>
      run("bench-domain", [file, ...parts], { DATABASE_URL: url, DATABASE_POOL: "40" }),
    );
    if (code !== 0) throw new Advice("The measures of the domain could not be taken.");
    Object.assign(values, JSON.parse(fs.readFileSync(file, "utf8")));
    fs.rmSync(file);
  }
  if (any("formation.")) {
    const { run } = await import("./run.mjs");
    const file = path.join(os.tmpdir(), `commonwork-bench-formation-${process.pid}.json`);
    const code = await step("Forming teams", () => run("bench-formation", [file], {}));
    if (code !== 0) throw new Advice("The measures of team formation could not be taken.");
    Object.assign(values, JSON.parse(fs.readFileSync(file, "utf8")));
    fs.rmSync(file);
  }
  return values;
}

function report(values, wanted, file) {
  const results = wanted
    .filter((name) => values[name] !== undefined)
    .map((name) => ({
      name,
      value: Number(values[name].toFixed(3)),
      unit: goals[name].unit,
      goal: goalText(goals[name]),
      met: isMet(goals[name], values[name]),
    }));
  for (const name of wanted.filter((each) => values[each] === undefined))
    console.log(
      `  ${name}: skipped, what it needs is not here (a real file, or another solver to compare with)`,
    );
  console.table(results);
  if (file) fs.writeFileSync(file, `${JSON.stringify({ results }, null, 2)}\n`);
  return results.every(({ met }) => met) ? 0 : 1;
}

async function main(args) {
  const { wanted, file } = readArguments(args);
  await ensureInstalled();
  loadEnvironment();
  const { ensureBuilt } = await import("./build.mjs");
  await ensureBuilt();
  const { startPostgres } = await import("./pg.mjs");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "commonwork-bench-"));
  fs.chmodSync(folder, 0o755); // PostgreSQL's account has to pass through
  const server = await startPostgres({ dataDir: path.join(folder, "pg"), port: 0, fast: true });
  try {
    return report(await measure(wanted, server), wanted, file);
  } finally {
    await endAll();
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(name, () => void endAll().then(() => process.exit(130)));
process.exitCode = await main(process.argv.slice(2)).catch(explain);
