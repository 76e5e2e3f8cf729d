import { db, transaction } from "@/lib/platform/db";
import { sessionCookie } from "@/lib/platform/session-cookie";
import type { ActionState, FormAction } from "@/lib/platform/action-state";
import type { Audience } from "./audiences";
import { comesFrom } from "./next";
import type { World } from "./world";

/** A function is asked when the form is sent, by whoever sends it. */
type Value = string | number | boolean | null | undefined | File | (() => Promise<string>);
export type Payload = { [name: string]: Value | Value[] };

export type Outcome = { allowed: boolean; said: string };

/** Does `work` as the audience, for real; what it wrote is taken back when `undo` says so. */
export async function tryAs(
  world: World,
  audience: Audience,
  work: () => Promise<Outcome>,
  undo: boolean,
): Promise<Outcome> {
  const token = world.tokenOf(audience);
  comesFrom(token ? { [sessionCookie().name]: token } : {});
  if (!undo) return work();
  const back = new Error("taken back");
  let outcome: Outcome | undefined;
  await transaction(async () => {
    outcome = await work();
    throw back;
  }).catch((error: unknown) => {
    if (error !== back) throw error;
  });
  return outcome!;
}

const thrown = (error: unknown): Outcome => {
  const digest = String((error as { digest?: unknown } | null)?.digest ?? "");
  if (digest.startsWith("NEXT_REDIRECT")) {
    const to = digest.split(";")[2] ?? "";
    return { allowed: !to.startsWith("/sign-in?next="), said: to };
  }
  if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK"))
    return { allowed: false, said: digest.split(";")[1] ?? "" };
  throw error;
};

/** Posts a form to an action. */
export async function post(action: FormAction, payload: Payload): Promise<Outcome> {
  const form = new FormData();
  for (const [name, value] of Object.entries(payload))
    for (const said of Array.isArray(value) ? value : [value]) {
      const each = typeof said === "function" ? await said() : said;
      if (each !== undefined && each !== null) form.append(name, each instanceof File ? each : String(each));
    }
  try {
    const state: ActionState = await action({ status: "idle" } as ActionState, form);
    if (state.status !== "refused") return { allowed: true, said: state.status };
    if (state.message === "our-fault")
      throw new Error("A refusal has a reason, and this is a fault of ours.");
    return { allowed: false, said: state.message ?? JSON.stringify(state.fieldErrors) };
  } catch (error) {
    return thrown(error);
  }
}

/** Asks a route handler. */
export async function ask(work: () => Promise<Response>): Promise<Outcome & { response?: Response }> {
  try {
    const response = await work();
    return { allowed: response.status < 400, said: String(response.status), response };
  } catch (error) {
    return thrown(error);
  }
}

/** So that a limit never answers in place of a right. */
export const forgetLimits = () => db().$executeRaw`delete from "RateLimiterFlexible"`;
