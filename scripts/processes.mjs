// Processes seen from outside: is one alive, who still uses something, how to be someone less powerful.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Advice } from "./environment.mjs";

/** True while the process runs. A zombie (killed, but never reaped, as in a container without init) does not. */
export function isAlive(pid, name = "") {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    const status = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return status.includes(`(${name}`) && !/\) [ZX]/.test(status);
  } catch {
    return false;
  }
}

export const canListen = (port, host = "127.0.0.1") =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

export async function freePort(preferred) {
  if (preferred && (await canListen(preferred))) return preferred;
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs `work` while no other process does the same for this folder; a lock left by a dead process is taken over. */
export async function exclusively(folder, work) {
  const lock = `${folder}.lock`;
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = Number(fs.readFileSync(lock, { encoding: "utf8", flag: "a+" }));
    if (owner && !isAlive(owner)) fs.rmSync(lock, { force: true });
    else if (Date.now() > deadline)
      throw new Advice(
        `Another process (${owner || "unknown"}) is busy with ${folder}. If none is running, delete ${lock} and try again.`,
      );
    else await wait(50);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Who uses a shared service: one small file per process, so that the last one to leave can switch off the light. */
export function guestBook(folder) {
  const entry = path.join(folder, String(process.pid));
  return {
    sign() {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(entry, "");
    },
    leave: () => fs.rmSync(entry, { force: true }),
    others: () =>
      fs.existsSync(folder) &&
      fs.readdirSync(folder).some((pid) => Number(pid) !== process.pid && isAlive(Number(pid))),
  };
}

/** As root: an existing account without power (PostgreSQL refuses to run as root). Else nothing to change. */
export function unprivileged(dataDir) {
  if (process.platform === "win32" || process.getuid() !== 0) return {};
  const made = fs.statSync(dataDir, { throwIfNoEntry: false });
  if (made && made.uid !== 0 && fs.existsSync(path.join(dataDir, "PG_VERSION")))
    return { uid: made.uid, gid: made.gid };
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name]));
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Advice(
    "PostgreSQL does not run as root and there is no account to run it as. Start as a normal user, or set DATABASE_URL.",
  );
}

/**
 * The command to run as that account. A checkout below a closed folder (root's home) cannot be entered by it:
 * then it keeps the one capability to pass through and read.
 */
export function commandAs(account, file, args, folders) {
  if (!("uid" in account)) return [file, args, {}];
  const reachable = folders.every(
    (folder) => spawnSync("/bin/sh", ["-c", 'test -x "$0"', folder], account).status === 0,
  );
  if (reachable) return [file, args, account];
  const drop = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    "--clear-groups",
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
  ];
  return ["setpriv", [...drop, file, ...args], {}];
}
