import type { IntegerAnswer, IntegerProgram } from "@/lib/platform/milp";
import { formSteps } from "./form";
import type { FormationInput } from "./input";
import type { Proposal } from "./proposal";
import type { Progress } from "./tiers";

type Driver = {
  onProgress?: (progress: Progress) => void;
  /** Answers integer programs; without one, or without an answer, the engine goes on by moves. */
  solve?: (milp: IntegerProgram) => Promise<IntegerAnswer | undefined>;
  signal?: AbortSignal;
};

/** Forms teams and lets the event loop breathe between tiers; an aborted signal stops it there with the signal's reason. */
export async function formInTurns(
  input: FormationInput,
  { onProgress, solve, signal }: Driver = {},
): Promise<Proposal> {
  const steps = formSteps(input);
  let answer: IntegerAnswer | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next(answer);
    if (step.done) return step.value;
    answer = "ask" in step.value ? await solve?.(step.value.ask) : undefined;
    if ("tier" in step.value) onProgress?.(step.value);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
