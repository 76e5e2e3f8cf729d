import "server-only";
import { setMaxListeners } from "node:events";

const held = globalThis as typeof globalThis & { commonworkShutdown?: AbortController };

/** Aborts when this process is asked to end: what is open for long closes then, or the server would wait for it. */
export function shutdownSignal(): AbortSignal {
  if (!held.commonworkShutdown) {
    const controller = new AbortController();
    held.commonworkShutdown = controller;
    setMaxListeners(0, controller.signal);
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  }
  return held.commonworkShutdown.signal;
}
