// Packages: installed when they are missing or not those of the lockfile. Node's own modules only.
import fs from "node:fs";
import path from "node:path";
import { capture } from "./children.mjs";
import { root } from "./environment.mjs";
import { step, succeed } from "./progress.mjs";

const packagesOf = (file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;

/** True when what is installed is what the lockfile says (by content: dates lie after a checkout or a copy). */
export function isInstalled() {
  try {
    const wanted = packagesOf("package-lock.json");
    const present = packagesOf("node_modules/.package-lock.json");
    const missing = Object.keys(wanted).some((name) => name && !wanted[name].optional && !present[name]);
    const different = Object.keys(present).some((name) => wanted[name]?.version !== present[name].version);
    return !missing && !different;
  } catch {
    return false;
  }
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  // under npm its own script is the surest way to it (on Windows npm is no program of its own)
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const install = () => (npm ? capture(process.execPath, [npm, ...args]) : capture("npm", args));
  await step("Installing packages", async () =>
    succeed(
      await install(),
      "The packages could not be installed: see npm's words above. Is the network there? Try: npm ci",
    ),
  );
}
