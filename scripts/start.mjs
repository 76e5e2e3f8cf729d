// npm start | npm run dev: from a fresh checkout to a running Commonwork, and back to nothing running.
import "./node-version.mjs";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureClient } from "./build.mjs";
import { end, endAll, keepRegister, launch } from "./children.mjs";
import { Advice, authSecret, dataDirectory, explain, loadEnvironment, root } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { canListen, freePort } from "./processes.mjs";
import { step } from "./progress.mjs";

const mode = process.argv[2] === "dev" ? "dev" : "start";
const since = Date.now();
let database;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await endAll();
  await database?.stop();
  process.exit(code);
}

/** Our parent, and where the system tells, its parent too: npm's shell and npm. */
function ancestors() {
  try {
    const stat = fs.readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    return `${process.ppid} ${/\) . (\d+)/.exec(stat)?.[1]}`;
  } catch {
    return String(process.ppid);
  }
}

function stopWhenAsked() {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => void stop(0));
  // whoever read our output has gone: a word about it would fail as the last one did, without end
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void stop(0));
  // npm and its shell can die without passing it on: notice when one of them is gone
  if (process.env.npm_execpath) {
    const before = ancestors();
    setInterval(() => ancestors() !== before && void stop(0), 500).unref();
  }
  for (const event of ["uncaughtException", "unhandledRejection"])
    process.on(event, (error) => void (explain(error), stop(1)));
}

function address() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Advice(`PORT=${process.env.PORT} is no port: choose a number between 1 and 65535.`);
  const host = process.env.HOST || "127.0.0.1";
  return { port, host, url: process.env.NEXTAUTH_URL || `http://localhost:${port}` };
}

/** Ends what a killed start has left at this address, and refuses when somebody else is there. */
async function assertUsable() {
  const { port, host } = address();
  await keepRegister(path.join(dataDirectory(), `server-${port}.pids`));
  if (await canListen(port, host)) return;
  throw new Advice(
    `Port ${port} is in use, perhaps by a Commonwork that is still running. Stop that one, or choose another port: PORT=${await freePort(port + 1)} npm ${mode === "dev" ? "run dev" : "start"}`,
  );
}

/** Says everything that is wrong with the environment before anything begins. */
async function assertConfigured() {
  const { parseEnvironment } = await import(pathToFileURL(path.join(root, "dist/configuration.mjs")).href);
  try {
    parseEnvironment({
      ...process.env,
      DATABASE_URL: process.env.DATABASE_URL || "postgresql://embedded",
      NEXTAUTH_SECRET: authSecret(),
    });
  } catch (error) {
    throw new Advice(error.message);
  }
}

async function prepareDatabase(at) {
  const { openDatabase } = await import("./pg.mjs");
  const { keepPostgres } = await import("./keep-postgres.mjs");
  const { deploy } = await import("./migrate.mjs");
  const demonstration = await import("./demonstration.mjs");
  database = await openDatabase();
  if (database.embedded) void keepPostgres(database, () => stopping);
  await deploy(database.url);
  const wanted = demonstration.demonstrationWanted(at);
  if (wanted && (await demonstration.isEmpty(database.url)))
    await step("Loading the demonstration programme", () => demonstration.loadDemonstration(database.url));
  if (wanted && (await demonstration.isDemonstration(database.url)))
    return process.env.DEMO === "public" ? "public" : "1";
  await demonstration.endDemonstrationSessions(database.url);
  return "0";
}

/** The job worker: started again when it dies, each time after a longer pause; in development when its code changes. */
async function keepWorking(env) {
  let pause = 1000;
  let worker;
  let changed = false;
  if (mode === "dev") {
    const { rebundleOnChange } = await import("./bundle.mjs");
    await rebundleOnChange("worker", () => {
      changed = true;
      void end(worker);
    });
  }
  while (!stopping) {
    const started = Date.now();
    changed = false;
    worker = launch(process.execPath, ["--enable-source-maps", path.join(root, "dist/worker.mjs")], {
      env,
      stdio: ["ignore", "inherit", "inherit"],
    });
    await worker.ended;
    if (changed || stopping) continue;
    pause = Date.now() - started > 60_000 ? 1000 : Math.min(pause * 2, 30_000);
    console.error(`The job worker has ended; it starts again in ${pause / 1000} s.`);
    await wait(pause, undefined, { ref: false });
  }
}

function serve({ port, host }, env) {
  const server = launch(process.execPath, ["--enable-source-maps", path.join(root, "dist/server.mjs")], {
    env: { ...env, PORT: String(port), HOST: host },
    stdio: ["ignore", mode === "dev" ? "inherit" : "pipe", "inherit"],
  });
  let held = "";
  const hold = (text) => (held += text);
  server.stdout?.setEncoding("utf8").on("data", hold);
  void server.ended.then((code) => {
    if (stopping) return;
    console.error(`${held}\nThe web server has ended unexpectedly.`);
    void stop(code || 1);
  });
  return {
    /** From now on its words are shown; until here they were only a banner. */
    release() {
      server.stdout?.off("data", hold).pipe(process.stdout);
      held = "";
    },
    end: () => end(server),
  };
}

async function untilReady({ port, host }) {
  const name = host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "127.0.0.1" : host;
  const deadline = Date.now() + 120_000;
  let answer = "no answer";
  while (Date.now() < deadline && !stopping) {
    try {
      const response = await fetch(`http://${name}:${port}/api/ready`);
      if (response.ok) return;
      answer = await response.text();
    } catch {
      answer = "no answer";
    }
    await wait(150);
  }
  if (!stopping) throw new Advice(`The application did not become ready: ${answer}`);
}

function welcome({ url }, demonstration) {
  const lines = [`Sign in   ${url}/sign-in`];
  if (demonstration === "0")
    lines.push("          by a link in an email; the first administrator: npm run admin -- you@example.org");
  else
    lines.push(
      "          one button each: programme staff, partner, professional, funder",
      `Mail      ${url}/dev/mail`,
      "          what would have been sent",
    );
  lines.push("Stop      Ctrl-C");
  const time = ((Date.now() - since) / 1000).toFixed(1);
  console.log(
    `\n  Commonwork is ready at ${url} (${time} s)\n\n  ${lines.join("\n  ")}\n${open(demonstration)}`,
  );
}

/** What stands open, said where nobody can say that they were not told. */
function open(demonstration) {
  const lines = {
    0: [],
    1: [
      "OPEN, for readers at this machine only: signing in as anyone of the demonstration, administrator included,",
      "and everyone's mail at /dev/mail. Behind a proxy or in a tunnel: DEMO=0, or DEMO=public for an open one.",
    ],
    public: [
      "OPEN TO EVERYONE (DEMO=public): signing in by a button as anyone of the demonstration but administrators, and",
      "all mail at /dev/mail but theirs. Whatever is written here can be read by anyone. Never for real people.",
    ],
  }[demonstration];
  return lines.map((line) => `  !  ${line}\n`).join("");
}

async function main() {
  stopWhenAsked();
  // .env is read after the installation; a port that is known before is looked at before
  if (process.env.PORT || !fs.existsSync(path.join(root, ".env"))) await assertUsable();
  await ensureInstalled();
  loadEnvironment(mode === "dev");
  const at = address();
  await assertUsable();
  if (mode === "dev") {
    await ensureClient();
    const { bundlePrograms } = await import("./build.mjs");
    await bundlePrograms();
  } else await ensureBuilt();
  await assertConfigured();
  const demonstration = await prepareDatabase(at);
  const env = {
    ...process.env,
    NODE_ENV: mode === "dev" ? "development" : "production",
    DATABASE_URL: database.url,
    NEXTAUTH_SECRET: authSecret(),
    NEXTAUTH_URL: at.url,
    COMMONWORK_DEMO: demonstration,
  };
  const server = serve(at, env);
  void keepWorking(env);
  await untilReady(at);
  if (stopping) return;
  server.release();
  welcome(at, demonstration);
}

await main().catch(async (error) => stop(explain(error)));
