// The processes we start, so that none of them outlives us.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./environment.mjs";
import { isAlive } from "./processes.mjs";

const alive = new Set();
let register;
// A group of its own: Ctrl-C reaches us first, and what a child starts goes with it.
const grouped = process.platform !== "win32";

function signal(child, name) {
  try {
    if (grouped) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // gone already
  }
}

const write = () => {
  if (register) fs.writeFileSync(register, [process.pid, ...[...alive].map((child) => child.pid)].join(" "));
};

const startedHere = (pid) => {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === root;
  } catch {
    return false;
  }
};

/**
 * Keeps a list of our processes in `file`. When the one who wrote it last was killed without a chance to end its
 * own, they are ended now (where the system lets us see that they are still the same).
 */
export async function keepRegister(file) {
  const [owner, ...left] = fs.existsSync(file) ? fs.readFileSync(file, "utf8").split(" ").map(Number) : [];
  if (owner && isAlive(owner) && startedHere(owner)) return;
  for (const pid of left.filter(startedHere)) {
    signal({ pid }, "SIGTERM");
    for (let turn = 0; turn < 80 && isAlive(pid); turn++) await wait(100);
    if (isAlive(pid)) signal({ pid }, "SIGKILL");
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  register = file;
  write();
  process.once("exit", () => fs.rmSync(file, { force: true }));
}

/** Starts a command; `ended` resolves with its exit code, and never rejects. */
export function launch(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, detached: grouped, ...options });
  alive.add(child);
  write();
  child.ended = new Promise((resolve) => {
    child.once("error", (error) => {
      child.problem = error;
      alive.delete(child);
      resolve(1);
    });
    child.once("exit", (code, name) => {
      alive.delete(child);
      write();
      resolve(code ?? (name ? 1 : 0));
    });
  });
  return child;
}

/** Runs a command with its output kept back; `{ code, output }`. */
export async function capture(command, args, options = {}) {
  const child = launch(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  const code = await child.ended;
  return { code, output: child.problem ? String(child.problem) : output };
}

/** Asks for an end, and after eight seconds no longer asks. */
export async function end(child) {
  if (!alive.has(child)) return;
  signal(child, "SIGTERM");
  await Promise.race([child.ended, wait(8000, undefined, { ref: false })]);
  signal(child, "SIGKILL");
  await child.ended;
}

/** Ends everything that still runs. */
export const endAll = () => Promise.all([...alive].map(end));
