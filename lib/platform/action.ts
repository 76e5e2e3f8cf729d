import "server-only";
import { createHash } from "node:crypto";
import { refresh } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { nameField, type ActionState, type FormAction } from "@/lib/platform/action-state";
import { asRefusal } from "@/lib/platform/constraints";
import { OutcomeUnknown, transaction } from "@/lib/platform/db";
import { requiredLine } from "@/lib/platform/fields";
import { readForm, typedValues } from "@/lib/platform/form-data";
import { once } from "@/lib/platform/idempotency";
import { limit, type Limit } from "@/lib/platform/limit";
import { log } from "@/lib/platform/log";
import { countingRecords, type Acting } from "@/lib/platform/record";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";
import { noteRefused } from "@/lib/platform/refused-attempts";
import type saidMessages from "@/messages/en/said.json";

export type Said = keyof typeof saidMessages;

/** What follows a command: where to go, and what to say there. */
export type Then = { redirect?: string; said?: Said; value?: unknown };

type Options<Input, Result> = {
  /** The role the actor acts in; refused when they don't hold it. Without it, the role they last chose. */
  as?: string;
  then?: (result: Result, input: Input) => Then;
  /** A save in the background: says nothing, redraws nothing, need not leave an audit row. */
  quiet?: boolean;
  /** Shows nobody who acted: whoever has no name yet is not asked for it. */
  unseen?: boolean;
  limit?: Limit;
};

type Naming<Who> = {
  isMissing(who: Who): boolean;
  /** Keeps the name that was typed, in the command's transaction, and returns who acts under it. */
  take(who: Who, typed: string): Promise<Who>;
};

type Deps<Actor extends Acting> = {
  actor(as?: string): Promise<Actor | null>;
  /** Where a visitor comes from, for limits. */
  address(): Promise<string>;
  /** The page that was asked, for traces. */
  page(): Promise<string>;
  naming: Naming<Actor>;
  sentence: {
    refusal(code: RefusalCode, values: Record<string, string | number>): Promise<string>;
    validation(key: string, values?: Record<string, string | number>): Promise<string>;
    said(key: Said): Promise<string>;
  };
};

type Command<Actor, Schema extends z.ZodType, Result> = (
  actor: Actor,
  input: z.output<Schema>,
) => Promise<Result>;

const usual: Limit = { points: 240, seconds: 60 };
/** Visitors count by their address, which a room or a whole office shares. */
const usualOfVisitors: Limit = { points: 1_200, seconds: 60 };

const Named = z.object({ [nameField]: requiredLine(120) });

/**
 * Makes the one door for writes: loads the actor, limits the rate, parses with the schema, runs the command in
 * one transaction under the form's idempotency key, and says the outcome in the reader's words. Whoever has no name
 * is asked for it by the first action that shows it to others, unless the action says that it doesn't.
 * `visitors` is the same door for people who are not signed in.
 */
export function makeAction<Actor extends Acting>(deps: Deps<Actor>) {
  function door<Who extends Acting | null, Schema extends z.ZodType, Result>(
    actorFor: (as?: string) => Promise<Who>,
    schema: Schema,
    command: Command<Who, Schema, Result>,
    { naming, ...options }: Options<z.output<Schema>, Result> & { naming?: Naming<Who> },
  ): FormAction {
    const run: FormAction = async (_previous, form) => {
      let next: Then;
      let actor: Who | null = null;
      try {
        actor = await actorFor(options.as);
        const who = actor?.personId ?? `visitor ${await deps.address()}`;
        await limit(`action:${who}`, options.limit ?? (actor ? usual : usualOfVisitors));
        const unnamed = actor;
        const sent = readForm(form);
        const parsed = schema.safeParse(sent);
        const named = naming?.isMissing(unnamed) ? Named.safeParse(sent) : undefined;
        if (!parsed.success || named?.error)
          return await wrongInput([...(named?.error?.issues ?? []), ...(parsed.error?.issues ?? [])], form);
        const work = async () => {
          const { result, rows } = await countingRecords(async () => {
            const acting = named && naming ? await naming.take(unnamed, named.data[nameField]) : unnamed;
            return command(acting, parsed.data);
          });
          if (rows === 0 && !options.quiet)
            log.warn({ command: command.toString().slice(0, 120) }, "a write left no audit row");
          return options.then?.(result, parsed.data) ?? (options.quiet ? {} : { said: "saved" as const });
        };
        next = await transaction(() =>
          once({ key: form.get("idempotencyKey"), scope: who, hash: hashOf(form) }, work),
        );
      } catch (error) {
        unstable_rethrow(error);
        return await refused(asRefusal(error), form, actor);
      }
      // after a redirect too: what one goes back to says what is so now
      if (next.redirect || !options.quiet) refresh();
      if (next.redirect) redirect(withSaid(next.redirect, next.said));
      return {
        status: "done",
        ...(next.said && { message: await deps.sentence.said(next.said) }),
        ...(next.value !== undefined && { value: next.value }),
      };
    };
    return Object.assign(run, { asksName: naming !== undefined });
  }

  async function wrongInput(issues: readonly z.core.$ZodIssue[], form: FormData): Promise<ActionState> {
    const fieldErrors: Record<string, string[]> = {};
    for (const issue of issues) {
      const name = issue.path.join(".");
      const params = issue.code === "custom" ? (issue.params as Record<string, string | number>) : undefined;
      fieldErrors[name] ??= [await deps.sentence.validation(issue.message, params)];
    }
    return { status: "refused", fieldErrors, values: typedValues(form) };
  }

  async function refused(error: unknown, form: FormData, who: Acting | null): Promise<ActionState> {
    const values = typedValues(form);
    if (error instanceof Refusal) {
      const [address, page] = await Promise.all([deps.address(), deps.page()]);
      noteRefused({ who, address, page, code: error.code, sent: readForm(form) });
      if (error.stale) refresh();
      const sentence = await deps.sentence.refusal(error.code, error.values);
      const value = error.value === undefined ? {} : { value: error.value };
      if (error.field)
        return { status: "refused", fieldErrors: { [error.field]: [sentence] }, values, ...value };
      return { status: "refused", message: sentence, values, ...value };
    }
    const reference = createHash("sha256")
      .update(`${Date.now()}${String(error)}`)
      .digest("hex")
      .slice(0, 8);
    log.error({ err: error, reference }, "an action failed");
    const code = error instanceof OutcomeUnknown ? "outcome-unknown" : "our-fault";
    return { status: "refused", message: await deps.sentence.refusal(code, { reference }), values };
  }

  async function signedIn(as?: string): Promise<Actor> {
    const actor = await deps.actor(as);
    if (!actor) throw new Refusal("signed-out");
    return actor;
  }

  return {
    action: <Schema extends z.ZodType, Result>(
      schema: Schema,
      command: Command<Actor, Schema, Result>,
      options: Options<z.output<Schema>, Result> = {},
    ): FormAction =>
      door(signedIn, schema, command, {
        ...options,
        naming: options.quiet || options.unseen ? undefined : deps.naming,
      }),
    visitors: <Schema extends z.ZodType, Result>(
      schema: Schema,
      command: Command<Actor | null, Schema, Result>,
      options: Options<z.output<Schema>, Result> = {},
    ): FormAction => door(deps.actor, schema, command, options),
  };
}

function hashOf(form: FormData): string {
  const parts = [...form.entries()]
    .filter(([name]) => name !== "idempotencyKey" && !name.startsWith("$ACTION"))
    .map(([name, value]) => [name, typeof value === "string" ? value : `${value.name} ${value.size}`]);
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Banners after a redirect ride in the address: it works without JavaScript and on any server. */
function withSaid(path: string, said?: Said): string {
  if (!said) return path;
  const [before = "", anchor] = path.split("#");
  const joined = `${before}${before.includes("?") ? "&" : "?"}said=${said}`;
  // the anchor serves browsers without scripts; the router drops it, and the page is told by `at`
  return anchor ? `${joined}&at=${encodeURIComponent(anchor)}#${anchor}` : joined;
}
