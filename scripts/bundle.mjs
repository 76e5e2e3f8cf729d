// Turns a TypeScript entry point into one plain file that Node runs: dist/NAME.mjs.
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { Advice, root } from "./environment.mjs";

const entryPoints = {
  configuration: "lib/platform/config.ts",
  release: "scripts/release.mjs",
  seed: "prisma/seed/main.ts",
};

const sourceOf = (name) => entryPoints[name] ?? `scripts/${name}.ts`;

export const hasEntryPoint = (name) => fs.existsSync(path.join(root, sourceOf(name)));

/** Bundles an entry point; with `standalone` the packages too, for places without node_modules. */
export async function bundle(name, { standalone = false } = {}) {
  if (!hasEntryPoint(name)) throw new Advice(`There is no ${sourceOf(name)} to run.`);
  const outfile = path.join(root, "dist", `${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [sourceOf(name)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    jsx: "automatic",
    sourcemap: "linked",
    logLevel: "warning",
    packages: standalone ? "bundle" : "external",
    // Next puts this guard in front of server code; outside Next there is no browser to keep it from
    alias: { "server-only": path.join(root, "scripts/empty.mjs") },
    // packages of the older module kind call require() at run time
    banner: standalone
      ? { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }
      : {},
    external: standalone ? ["pg-native", "@prisma/schema-engine-wasm", "@prisma/driver-adapter-utils"] : [],
  });
  return outfile;
}
