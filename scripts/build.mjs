// npm run build: the database client, the pages and the programs beside them, when they are older than their sources.
import "./node-version.mjs";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { capture, endAll } from "./children.mjs";
import { explain, root } from "./environment.mjs";
import { exclusively } from "./processes.mjs";
import { step, succeed } from "./progress.mjs";

const output = () => path.join(root, process.env.NEXT_DIST_DIR ?? ".next");
const sources = [
  ...["app", "components", "lib", "messages", "public", "prisma/schema", "prisma/seed", "scripts"],
  ...[
    "next.config.ts",
    "proxy.ts",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
    "global.d.ts",
  ],
];
const programs = ["configuration", "server", "worker", "milp-thread", "admin", "seed"];

function filesBelow(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return /\.test\.tsx?$/.test(entry) ? [] : [entry];
  if (entry === path.join(root, "lib/generated")) return [];
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}

function fingerprint(entries) {
  const hash = crypto.createHash("sha256");
  for (const file of entries.flatMap((entry) => filesBelow(path.join(root, entry))))
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined);
const bin = (name) => path.join(root, "node_modules", name);

/** Prisma's client, generated again when the schema changed. */
export async function ensureClient() {
  const mark = path.join(root, "lib/generated/schema.sha256");
  const now = fingerprint(["prisma/schema", "package-lock.json"]);
  if (read(mark) === now) return;
  const made = await capture(process.execPath, [bin("prisma/build/index.js"), "generate"]);
  succeed(made, "The database client could not be generated: see Prisma's words above.");
  fs.writeFileSync(mark, now);
}

/** The programs beside the pages: job worker, administration, demonstration. */
export async function bundlePrograms({ standalone = false } = {}) {
  const { bundle } = await import("./bundle.mjs");
  const names = standalone ? [...programs, "release"] : programs;
  await Promise.all(names.map((name) => bundle(name, { standalone })));
}

/** Next leaves out what a file server could serve; with it and our programs the folder is a whole installation. */
function completeStandalone() {
  const target = path.join(output(), "standalone");
  for (const [from, to] of [
    [path.join(output(), "static"), ".next/static"],
    [path.join(root, "public"), "public"],
    [path.join(root, "dist"), "dist"],
    [path.join(root, "prisma/migrations"), "prisma/migrations"],
  ])
    if (fs.existsSync(from)) fs.cpSync(from, path.join(target, to), { recursive: true });
}

async function build(mark, now, standalone) {
  fs.rmSync(mark, { force: true });
  await ensureClient();
  const made = await capture(process.execPath, [bin("next/dist/bin/next"), "build"], {
    env: { ...process.env, NODE_ENV: "production", ...(standalone ? { BUILD_STANDALONE: "1" } : {}) },
  });
  succeed(made, "The build failed: see the messages above.");
  if (standalone) fs.rmSync(path.join(root, "dist"), { recursive: true, force: true });
  await bundlePrograms({ standalone });
  if (standalone) completeStandalone();
  fs.writeFileSync(mark, now);
}

/** Builds unless the last build was made of exactly these sources. */
export async function ensureBuilt({ standalone = false } = {}) {
  await exclusively(output(), async () => {
    const mark = path.join(output(), "sources.sha256");
    const now = `${fingerprint(sources)}${standalone ? " standalone" : ""}`;
    if (read(mark) === now && fs.existsSync(path.join(output(), "BUILD_ID"))) return;
    await step("Building the application", () => build(mark, now, standalone));
  });
}

if (import.meta.filename === process.argv[1]) {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(name, () => void endAll().then(() => process.exit(130)));
  const standalone = process.argv.includes("--standalone");
  process.exitCode = await ensureBuilt({ standalone }).catch(explain);
}
