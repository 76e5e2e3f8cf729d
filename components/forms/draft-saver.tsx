"use client";

import { useEffect, useRef, useState } from "react";
import { answered, hasEnded, inTurn, keepsBy } from "@/components/forms/in-turn";
import { unsentWords, wordsIn } from "@/components/forms/kept-words";
import { sentEvent } from "@/components/forms/use-kept-words";
import { announceStamp } from "@/components/forms/stamp";
import { idle, type ActionState, type FormAction } from "@/lib/platform/action-state";

type Labels = { idle: string; saving: string; saved: string; failed: string; held: string };
type Progress =
  { stage: "idle" | "saving" } | { stage: "failed"; why?: string } | { stage: "saved"; at: string };

/** Somebody else saved meanwhile: what was typed is kept beside it, and compared when one presses save. */
const isHeld = ({ value }: ActionState) => typeof value === "object" && value !== null && "held" in value;

const quietMs = 1200;
const retryMs = 8000;

/** Saves the form around it while one types; what could not be saved is tried again, also when the connection returns. */
export function DraftSaver({
  action,
  locale,
  labels,
}: {
  action: FormAction;
  locale: string;
  labels: Labels;
}) {
  const place = useRef<HTMLParagraphElement>(null);
  // what was typed before the scripts were there is looked for once
  const begun = useRef(false);
  const [progress, setProgress] = useState<Progress>({ stage: "idle" });

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsaved = false;
    let running = false;

    async function keep(target: HTMLFormElement, data: FormData) {
      const state = await action(idle, data);
      if (state.status === "done" && !isHeld(state)) announceStamp(target, state);
      return state;
    }
    keepsBy(form, (data) => keep(form, data));

    async function save(target: HTMLFormElement) {
      clearTimeout(timer);
      if (running || !unsaved || hasEnded(target)) return;
      running = true;
      unsaved = false;
      setProgress({ stage: "saving" });
      const state = await inTurn(target, async (sent) => {
        // sent meanwhile: the page moves on, and what it says now is the server's
        if (hasEnded(target)) return idle;
        const data = new FormData(target);
        data.delete("idempotencyKey");
        sent(data);
        const answer = await keep(target, data);
        answered(target);
        return answer;
      }).catch((): ActionState | undefined => undefined);
      running = false;
      if (hasEnded(target)) return;
      if (state?.status === "done" && isHeld(state)) {
        setProgress({ stage: "failed", why: labels.held });
      } else if (state?.status === "done") {
        const at = new Date().toLocaleTimeString(locale, {
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23",
        });
        setProgress({ stage: "saved", at });
        if (!unsaved) target.dispatchEvent(new Event(sentEvent));
      } else {
        setProgress({ stage: "failed", why: state?.message });
      }
      // What the server refused waits for the next keystroke; what never reached it is sent again.
      if (!state) unsaved = true;
      if (unsaved) timer = setTimeout(() => void save(target), state ? quietMs : retryMs);
    }

    const typed = () => {
      unsaved = true;
      clearTimeout(timer);
      timer = setTimeout(() => void save(form), quietMs);
    };
    const now = () => void save(form);
    const stop = () => {
      unsaved = false;
      clearTimeout(timer);
    };
    if (!begun.current && Object.keys(unsentWords(form, wordsIn(form, true))).length > 0) typed();
    begun.current = true;
    form.addEventListener("input", typed);
    form.addEventListener("submit", stop);
    window.addEventListener("online", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      // what was typed in the last moment before one leaves is saved too
      void save(form);
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", stop);
      window.removeEventListener("online", now);
      document.removeEventListener("visibilitychange", now);
    };
  }, [action, locale, labels.held]);

  return (
    <p
      ref={place}
      role="status"
      data-stage={progress.stage}
      className="text-sm text-ink-soft data-[stage=failed]:text-warn"
    >
      {progress.stage === "saved" && labels.saved.replace("{time}", progress.at)}
      {progress.stage === "failed" && (progress.why ?? labels.failed)}
      {(progress.stage === "idle" || progress.stage === "saving") && labels[progress.stage]}
    </p>
  );
}
