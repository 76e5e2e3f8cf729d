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
import { bringFocus } from "@/components/forms/focus";
import { FormContext } from "@/components/forms/form-context";
import { hear } from "@/components/forms/hearing";
import { answered, begin, end, inTurn } from "@/components/forms/in-turn";
import { answeredAt, movesOn, placeOf } from "@/components/forms/last-answer";
import { NameAsked } from "@/components/forms/name-asked";
import { announceDrawnStamp, announceStamp, stampIn } from "@/components/forms/stamp";
import { useDrawnAnew, useSavedKey } from "@/components/forms/use-drawn-anew";
import { sentEvent, useKeptWords } from "@/components/forms/use-kept-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { idle, type ActionState, type FormAction } from "@/lib/platform/action-state";

export type FormShellLabels = {
  optional: string;
  sending: string;
  notSent: string;
  errorSummary: string;
  /** Words that one had typed before are there again. */
  wordsBack: string;
  wordsDrop: string;
  /** Leads to what somebody saved meanwhile. */
  seeNow: string;
};

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
  /** Asks whoever has no name yet for it from the beginning, not only once the action refused. */
  asksName?: boolean;
};

/** Without JavaScript the browser posts the form and Next renders `served`; with it, a lost connection keeps what was typed. */
export function FormShell(props: FormShellProps) {
  return <Shell key={useDrawnAnew(props.idempotencyKey)} {...props} />;
}

function Shell({
  action,
  idempotencyKey,
  labels,
  children,
  className,
  id,
  resetWhenDone,
  quiet,
  oneOfSeveral,
  asksName,
}: FormShellProps) {
  const [served, serve] = useActionState(action, idle);
  const [answer, setAnswer] = useState<ActionState>();
  const [pending, setPending] = useState(false);
  const [key, setKey] = useState(idempotencyKey);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const spent = useRef(false);
  const state = answer ?? served;
  const takeBack = useKeptWords(form);
  useSavedKey(form, idempotencyKey);

  useEffect(() => {
    if (state.status === "refused" && !bringFocus(result.current)) hear(result.current?.textContent);
    if (state.status === "done" && resetWhenDone) form.current?.reset();
  }, [state, resetWhenDone]);

  // a new key is a new drawing of the page
  useEffect(() => {
    if (form.current) begin(form.current);
    // after a redirect to the page it stands on, the form is sent as a new one
    if (spent.current && form.current) {
      setKey(idempotencyKey);
      setAnswer(undefined);
      announceDrawnStamp(form.current);
    }
    spent.current = false;
  }, [idempotencyKey]);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    const submitter = event.nativeEvent.submitter;
    if (submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (pending) return;
    const target = event.currentTarget;
    const place = placeOf(target);
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
        if (next.status === "done") target.dispatchEvent(new Event(sentEvent));
        answeredAt(place, {
          form: target,
          tone: next.status === "done" ? "ok" : "danger",
          sentence: sentenceOf(next, quiet),
        });
        if (next.status === "done" && quiet) hear(next.message);
        setAnswer(next);
        // what was refused may be sent again under its key: if it was saved after all, it isn't saved twice
        if (next.status === "done") setKey(newKey());
      } catch (error) {
        if (isRedirect(error)) {
          spent.current = true;
          end(target);
          movesOn();
          target.dispatchEvent(new Event(sentEvent));
        }
        unstable_rethrow(error);
        setAnswer({ status: "refused", message: labels.notSent });
      } finally {
        setPending(false);
      }
    });
  }

  const own = `${useId()}-`;
  const scope = oneOfSeveral ? own : "";
  const { fieldErrors: errors = {}, values = {} } = state;
  const newer = stampIn(state);
  const stamp = newer ?? (typeof values.stamp === "string" ? values.stamp : undefined);
  return (
    <FormContext value={{ errors, values, pending, stamp, labels, scope, own }}>
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
        {/* always there, so that what comes into it is read out; a refusal is read because it takes the focus */}
        <div role="status" data-answer className="empty:absolute">
          {state.status === "done" && state.message && !quiet && <Notice tone="ok">{state.message}</Notice>}
          {takeBack && (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
              {labels.wordsBack}
              <Button type="button" tone="quiet" size="small" onClick={takeBack}>
                {labels.wordsDrop}
              </Button>
            </p>
          )}
        </div>
        <div ref={result} tabIndex={-1} data-answer className="empty:absolute">
          {state.status === "refused" && (
            <ErrorSummary title={labels.errorSummary} message={state.message} errors={errors}>
              {newer && (
                <a href="" target="_blank" className="underline underline-offset-4">
                  {labels.seeNow}
                </a>
              )}
            </ErrorSummary>
          )}
        </div>
        <NameAsked atOnce={asksName} />
        {children}
      </form>
    </FormContext>
  );
}

/** What an answer says, for where its form is no longer there to say it. */
function sentenceOf({ status, message, fieldErrors = {} }: ActionState, quiet?: boolean): string {
  if (status === "done") return quiet ? "" : (message ?? "");
  return [message, ...Object.values(fieldErrors).flat()].filter(Boolean).join(" ");
}

/** What a background save may send again: the key belongs to the press alone. */
function withoutKey(data: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of data) if (name !== "idempotencyKey") copy.append(name, value);
  return copy;
}

/** The answer was a redirect, which Next throws. */
function isRedirect(error: unknown): boolean {
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
