// node scripts/run.mjs NAME [arguments]: runs a TypeScript entry point with the database at hand.
import { spawn } from "node:child_process";
import { authSecret, explain, loadEnvironment } from "./environment.mjs";

/** Bundles and runs an entry point; resolves with its exit code. */
export async function run(name, args, environment) {
  const { bundle } = await import("./bundle.mjs");
  const file = await bundle(name);
  // the worker has integer programs solved in a thread, which is a file of its own
  if (name === "worker") await bundle("milp-thread");
  const child = spawn(process.execPath, ["--enable-source-maps", file, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  // Ctrl-C reaches the child by itself; a polite end asked of us is passed on
  const passOn = (signal) => child.kill(signal);
  process.on("SIGINT", () => {});
  process.on("SIGTERM", passOn);
  process.on("SIGHUP", passOn);
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0))));
}

async function main([name, ...args]) {
  loadEnvironment(true);
  const { openDatabase } = await import("./pg.mjs");
  const { deploy } = await import("./migrate.mjs");
  const database = await openDatabase();
  try {
    await deploy(database.url);
    return await run(name, args, { DATABASE_URL: database.url, NEXTAUTH_SECRET: authSecret() });
  } finally {
    await database.stop();
  }
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await main(process.argv.slice(2)).catch(explain);
}
