import { formSteps } from "./form";
import type { FormationInput } from "./input";
import type { Proposal } from "./proposal";
import type { Progress } from "./tiers";

/** Forms teams and lets the event loop breathe between tiers; an aborted signal stops it there with the signal's reason. */
export async function formInTurns(
  input: FormationInput,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Proposal> {
  const steps = formSteps(input);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
