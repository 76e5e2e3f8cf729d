// The processes we start, so that none of them outlives us.
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./environment.mjs";

const alive = new Set();
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

/** Starts a command; `ended` resolves with its exit code, and never rejects. */
export function launch(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, detached: grouped, ...options });
  alive.add(child);
  child.ended = new Promise((resolve) => {
    child.once("error", (error) => {
      child.problem = error;
      alive.delete(child);
      resolve(1);
    });
    child.once("exit", (code, name) => {
      alive.delete(child);
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
