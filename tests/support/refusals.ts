import { asRefusal } from "@/lib/platform/constraints";
import { Refusal } from "@/lib/platform/refusal";

/** "done", or the code of the refusal that an attempt ended in; any other error is thrown on. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "done";
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal instanceof Refusal) return refusal.code;
    throw error;
  }
}
