"use client";

import {
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from "react";
import { unstable_rethrow } from "next/navigation";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { answered, begin, end, inTurn } from "@/components/forms/in-turn";
import { announceStamp } from "@/components/forms/stamp";
import { Notice } from "@/components/ui/notice";
import { idle, type ActionState, type FormAction } from "@/lib/platform/action-state";

export type FormShellLabels = { optional: string; sending: string; notSent: string; errorSummary: string };

type FormShellProps = {
  action: FormAction;
  idempotencyKey: string;
  labels: FormShellLabels;
  children: ReactNode;
  className?: string;
  id?: string;
  /** Empties the form after success, for forms one sends again and again. */
  resetWhenDone?: boolean;
  /** Hides the green line after success, where the page itself shows the change. */
  quiet?: boolean;
  /** One of several forms on a page that ask for fields of the same name: keeps their ids apart. */
  oneOfSeveral?: boolean;
};

/** Without JavaScript the browser posts the form and Next renders `served`; with it, a lost connection keeps what was typed. */
export function FormShell({
  action,
  idempotencyKey,
  labels,
  children,
  className,
  id,
  resetWhenDone,
  quiet,
  oneOfSeveral,
}: FormShellProps) {
  const [served, serve] = useActionState(action, idle);
  const [answer, setAnswer] = useState<ActionState>();
  const [pending, setPending] = useState(false);
  const [key, setKey] = useState(idempotencyKey);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const state = answer ?? served;

  useEffect(() => {
    if (state.status === "refused") result.current?.focus();
    if (state.status === "done" && resetWhenDone) form.current?.reset();
  }, [state, resetWhenDone]);

  // a new key is a new drawing of the page
  useEffect(() => {
    if (form.current) begin(form.current);
  }, [idempotencyKey]);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    const submitter = event.nativeEvent.submitter;
    if (submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (pending) return;
    const target = event.currentTarget;
    setPending(true);
    startTransition(async () => {
      try {
        const next = await inTurn(target, (sent) => {
          const data = new FormData(target, submitter);
          sent(withoutKey(data));
          return action(state, data);
        });
        answered(target);
        announceStamp(target, next);
        setAnswer(next);
        setKey(newKey());
      } catch (error) {
        if (movesOn(error)) end(target);
        unstable_rethrow(error);
        setAnswer({ status: "refused", message: labels.notSent });
      } finally {
        setPending(false);
      }
    });
  }

  const own = useId();
  const scope = oneOfSeveral ? `${own}-` : "";
  const errors = state.fieldErrors ?? {};
  return (
    <FormContext value={{ errors, values: state.values ?? {}, pending, labels, scope }}>
      <form
        ref={form}
        id={id}
        action={serve}
        onSubmit={submit}
        noValidate
        aria-busy={pending}
        className={className}
      >
        <input type="hidden" name="idempotencyKey" value={key} readOnly />
        <div
          ref={result}
          tabIndex={-1}
          className="empty:hidden"
          role={state.status === "idle" ? undefined : "status"}
        >
          {state.status === "refused" && (
            <ErrorSummary title={labels.errorSummary} message={state.message} errors={errors} />
          )}
          {state.status === "done" && state.message && !quiet && <Notice tone="ok">{state.message}</Notice>}
        </div>
        {children}
      </form>
    </FormContext>
  );
}

/** What a background save may send again: the key belongs to the press alone. */
function withoutKey(data: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of data) if (name !== "idempotencyKey") copy.append(name, value);
  return copy;
}

/** The answer was a redirect, which Next throws. */
function movesOn(error: unknown): boolean {
  try {
    unstable_rethrow(error);
    return false;
  } catch {
    return true;
  }
}

// randomUUID exists only where the page came over HTTPS or from this machine.
function newKey(): string {
  return typeof crypto.randomUUID === "function"
    ? crypto.randomUUID()
    : `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}
