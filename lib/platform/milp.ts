import { Worker } from "node:worker_threads";

/** Whole numbers x from 0 to their upper bounds, rows between theirs (compressed sparse columns), and objectives that count one after the other. */
export type IntegerProgram = {
  upper: Float64Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  objectives: Float64Array[];
};

/** The best x found, and for each objective the proved bound, or null when time was over before. */
export type IntegerAnswer = { x: Float64Array; bounds: (number | null)[] };

/**
 * Solves an integer program by HiGHS in a thread of its own, within so many seconds for all objectives together.
 * Undefined when nothing was found in time. An aborted signal ends the thread and rejects with its reason.
 */
export function solveIntegerProgram(
  milp: IntegerProgram,
  { seconds, signal }: { seconds: number; signal?: AbortSignal },
): Promise<IntegerAnswer | undefined> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const thread = new Worker(new URL("./milp-thread.mjs", import.meta.url), {
      workerData: { milp, seconds },
    });
    const stop = () => {
      reject(signal?.reason as Error);
      void thread.terminate();
    };
    signal?.addEventListener("abort", stop, { once: true });
    thread.once("message", (answer: IntegerAnswer | null) => resolve(answer ?? undefined));
    thread.once("error", reject);
    thread.once("exit", () => {
      signal?.removeEventListener("abort", stop);
      resolve(undefined);
    });
  });
}
