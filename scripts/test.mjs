// npm test | npm run check: everything that must hold, to the end even when a part fails, and one line to close.
import "./node-version.mjs";
import fs from "node:fs";
import path from "node:path";
import { ensureBuilt, ensureClient } from "./build.mjs";
import { capture, endAll, launch } from "./children.mjs";
import { explain, loadEnvironment, root } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";

const results = path.join(root, "test-results");
const inBrowser = !process.argv.includes("--no-browser");
const package_ = (file) => path.join(root, "node_modules", file);
const totals = { passed: 0, failed: 0 };

const checks = [
  ["Format", package_("prettier/bin/prettier.cjs"), "--check", "."],
  ["Lint", package_("eslint/bin/eslint.js"), "--max-warnings=0", "."],
  ["Types of routes", package_("next/dist/bin/next"), "typegen"],
  ["Types", package_("typescript/bin/tsc"), "--noEmit"],
  [
    "Dependency rules",
    package_("dependency-cruiser/bin/dependency-cruise.mjs"),
    ...["app", "components", "lib", "--config", ".dependency-cruiser.mjs"],
  ],
  ["Dead code", package_("knip/bin/knip.js")],
  ["Migrations lead to the schema", path.join(root, "scripts/database.mjs"), "check"],
];

function report(name, since, { passed, failed }) {
  totals.passed += passed;
  totals.failed += failed;
  const outcome = failed ? "FAILED" : "passed";
  const count = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : "";
  console.log(`${outcome}  ${name}${count}, ${((Date.now() - since) / 1000).toFixed(1)} s`);
}

/** A check that has one outcome; its output is shown only when it fails. */
async function check(name, work) {
  const since = Date.now();
  let problem;
  try {
    const outcome = await work();
    if (outcome && outcome.code !== 0) problem = outcome.output.trim();
  } catch (error) {
    problem = String(error.message ?? error);
  }
  if (problem !== undefined) console.log(`\n${problem}\n`);
  report(name, since, problem === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** A test runner: what it says is shown as it says it, and what it counted is read from its report. */
async function suite(name, { file, args, count, env }) {
  const since = Date.now();
  const reportFile = path.join(results, `${name.toLowerCase().replaceAll(" ", "-")}.json`);
  fs.rmSync(reportFile, { force: true });
  console.log(`\n${name}`);
  const child = launch(process.execPath, [file, ...args(reportFile)], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env(reportFile) },
  });
  const code = await child.ended;
  let counted = { passed: 0, failed: 0 };
  if (fs.existsSync(reportFile)) counted = count(JSON.parse(fs.readFileSync(reportFile, "utf8")));
  // a runner that fell over before or between its tests counts as one that failed
  if (code !== 0 && !counted.failed) counted.failed = 1;
  if (code === 0 && !counted.passed) counted.passed = 1;
  report(name, since, counted);
}

const vitest = (project) => ({
  file: package_("vitest/vitest.mjs"),
  args: (file) => [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ],
  count: countVitest,
  env: () => ({}),
});
const countVitest = (json) => ({
  passed: json.numPassedTests,
  failed:
    json.numFailedTests +
    json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length,
});
const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + (stats.unexpected + stats.flaky === 0 ? errors.length : 0),
});

async function main() {
  await ensureInstalled();
  loadEnvironment(true);
  if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR = "1";
  fs.mkdirSync(results, { recursive: true });
  await check("Database client", ensureClient);
  for (const [name, ...command] of checks) await check(name, () => capture(process.execPath, command));
  await suite("Unit", vitest("unit"));
  await suite("Integration", vitest("integration"));
  if (inBrowser) await browserTests();
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed ? 1 : 0;
}

async function browserTests() {
  const { ensureChromium } = await import("./chromium.mjs");
  let chromium;
  await check("Build", ensureBuilt);
  await check("Chromium", async () => void (chromium = await ensureChromium()));
  await suite("End to end", {
    file: package_("@playwright/test/cli.js"),
    args: () => ["test"],
    count: countPlaywright,
    env: (file) => ({ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  });
}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(name, () => void endAll().then(() => process.exit(130)));
process.exitCode = await main().catch(explain);
