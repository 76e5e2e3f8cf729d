// The servers that are compared, on one database with the demonstration in it.
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { capture, launch } from "../../scripts/children.mjs";
import { loadDemonstration } from "../../scripts/demonstration.mjs";
import { authSecret, root } from "../../scripts/environment.mjs";
import { freePort } from "../../scripts/processes.mjs";
import { succeed } from "../../scripts/progress.mjs";
import { get } from "./load.mjs";

const next = path.join(root, "node_modules/next/dist/bin/next");
const bare = path.join(root, "tests/bench/bare-next");

async function serve(command, url) {
  const port = await freePort(4100 + Math.floor(Math.random() * 800));
  const base = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: url,
    NEXTAUTH_SECRET: authSecret(),
    NEXTAUTH_URL: base,
    COMMONWORK_DEMO: "1",
    PORT: String(port),
  };
  launch(process.execPath, command(String(port)), { env, stdio: ["ignore", "ignore", "inherit"] });
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      await get(`${base}/`);
      return base;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`${base} does not answer.`);
}

/** Starts ours, a bare Next and a bare node server; they end with this process. */
export async function startServers(url) {
  await loadDemonstration(url);
  const built = await capture(process.execPath, [next, "build", bare], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: url },
  });
  succeed(built, "The bare Next page could not be built.");
  const onPort = (folder) => (port) => [next, "start", folder, "-p", port, "-H", "127.0.0.1"];
  return {
    app: await serve(() => [path.join(root, "dist/server.mjs")], url),
    bareNext: await serve(onPort(bare), url),
    bareNode: await serve(() => [path.join(root, "tests/bench/bare-node.mjs")], url),
  };
}
