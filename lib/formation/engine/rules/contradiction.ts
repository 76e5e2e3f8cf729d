import { clean } from "../clean";
import type { FormationInput } from "../input";
import { checkPins, ImpossiblePins } from "../pins";
import { bondsOf } from "./bonds";

/** Why rules can't all be kept with what is settled: seats that break one, or rules that break each other; null when they can. */
export function contradictionIn(given: FormationInput): "settled" | "rules" | null {
  const { input } = clean(given);
  try {
    checkPins(input);
  } catch (error) {
    if (!(error instanceof ImpossiblePins)) throw error;
    if (error.faults.some(({ code }) => code === "rule")) return "settled";
  }
  const nobody = new Int32Array(input.people.length).fill(-1);
  const { apart, groupOf, away, home } = bondsOf(input, nobody);
  if (apart.some(([one, other]) => groupOf[one] !== -1 && groupOf[one] === groupOf[other])) return "rules";
  const isNowhere = [...home].some(([i, team]) => team < 0 || away.get(i)?.has(team));
  return isNowhere ? "settled" : null;
}
