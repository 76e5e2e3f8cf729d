// Turns a TypeScript entry point into one plain file that Node runs: dist/NAME.mjs.
import fs from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";
import { Advice, root } from "./environment.mjs";

const entryPoints = {
  "claim-storm": "tests/support/claim-storm.ts",
  configuration: "lib/platform/config.ts",
  "milp-thread": "lib/platform/milp-thread.mjs",
  release: "scripts/release.mjs",
  seed: "prisma/seed/main.ts",
};

const sourceOf = (name) => entryPoints[name] ?? `scripts/${name}.ts`;

const hasEntryPoint = (name) => fs.existsSync(path.join(root, sourceOf(name)));

const outputOf = (name) => path.join(root, "dist", `${name}.mjs`);

function settings(name, standalone = false) {
  if (!hasEntryPoint(name)) throw new Advice(`There is no ${sourceOf(name)} to run.`);
  return {
    absWorkingDir: root,
    entryPoints: [sourceOf(name)],
    outfile: outputOf(name),
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
    external: standalone ? ["pg-native", "@prisma/schema-engine-wasm", "next"] : [],
  };
}

/** Bundles an entry point; with `standalone` the packages too, for places without node_modules. */
export async function bundle(name, { standalone = false } = {}) {
  await build(settings(name, standalone));
  // the solver looks for its WebAssembly beside itself
  if (standalone && name === "milp-thread")
    fs.copyFileSync(
      path.join(root, "node_modules/highs/build/highs.wasm"),
      path.join(root, "dist/highs.wasm"),
    );
  return outputOf(name);
}

/** Bundles an entry point again whenever one of its sources changes, and says so. */
export async function rebundleOnChange(name, changed) {
  let first = true;
  const tell = {
    name: "tell",
    setup: (watched) =>
      watched.onEnd(({ errors }) => {
        if (!first && errors.length === 0) changed();
        first = false;
      }),
  };
  const watched = await context({ ...settings(name), plugins: [tell] });
  await watched.watch();
}
