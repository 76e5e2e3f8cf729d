// What takes long says so, and how long it has taken.
import { Advice } from "./environment.mjs";

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs `work` and shows `label` with the time passing: on a terminal in place, elsewhere a line every ten seconds. */
export async function step(label, work) {
  const since = Date.now();
  const terminal = process.stdout.isTTY;
  const show = () =>
    terminal
      ? process.stdout.write(`\r  ${label} ... ${Math.round((Date.now() - since) / 1000)} s `)
      : console.log(`  ${label} ... ${Math.round((Date.now() - since) / 1000)} s`);
  if (terminal) show();
  else console.log(`  ${label} ...`);
  const timer = setInterval(show, terminal ? 1000 : 10_000).unref();
  try {
    const result = await work();
    console.log(`${terminal ? "\r" : ""}  ${label}: done in ${seconds(since)}   `);
    return result;
  } catch (error) {
    if (terminal) console.log();
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** For `capture`: its output is shown only when the command failed. */
export function succeed({ code, output }, advice) {
  if (code === 0) return;
  console.error(output.trim());
  throw new Advice(advice);
}
