"use client";

import { useEffect, useState, type RefObject } from "react";
import { reveal } from "@/components/forms/reveal";
import { savesItself } from "@/components/forms/in-turn";
import {
  bringBack,
  isWorthAsking,
  keepWords,
  keyOf,
  takeBack,
  unsentWords,
  wordsIn,
} from "@/components/forms/kept-words";
import { leaveAsks, leaveFreely } from "@/components/forms/leaving";

/** Said at a form when the server has what it says. */
export const sentEvent = "sent";

const quietMs = 300;

/**
 * Keeps in this browser what one types into a form until the server has it: it is there again after the page was drawn in
 * another language, left, closed or lost. Gives the way to take back what came back, if something did.
 */
export function useKeptWords(form: RefObject<HTMLFormElement | null>): (() => void) | undefined {
  const [undo, setUndo] = useState<() => void>();

  useEffect(() => {
    const target = form.current;
    if (!target) return;
    const key = keyOf(target);
    let drawn = wordsIn(target, true);
    let timer: ReturnType<typeof setTimeout> | undefined;

    const arrive = () => {
      const brought = bringBack(target, key);
      const names = Object.keys(brought);
      if (names.length === 0) {
        // typed before the scripts were there
        if (Object.keys(unsentWords(target, drawn)).length > 0) keep();
        return;
      }
      for (const control of target.elements)
        if (names.some((each) => each.startsWith(`${(control as HTMLInputElement).name}#`))) reveal(control);
      setUndo(() => () => {
        takeBack(target, brought);
        keepWords(key, {});
        setUndo(undefined);
      });
      keep();
    };
    const keep = () => {
      clearTimeout(timer);
      const words = unsentWords(target, drawn);
      keepWords(key, words);
      if (isWorthAsking(words) && !savesItself(target)) leaveAsks(target);
      else leaveFreely(target);
    };
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, quietMs);
    };
    const sent = () => {
      clearTimeout(timer);
      timer = undefined;
      drawn = wordsIn(target);
      keepWords(key, {});
      leaveFreely(target);
      setUndo(undefined);
    };
    const now = () => {
      if (timer !== undefined) keep();
    };
    const arriving = requestAnimationFrame(arrive);
    target.addEventListener("input", typed);
    target.addEventListener(sentEvent, sent);
    window.addEventListener("pagehide", now);
    return () => {
      cancelAnimationFrame(arriving);
      now();
      leaveFreely(target);
      target.removeEventListener("input", typed);
      target.removeEventListener(sentEvent, sent);
      window.removeEventListener("pagehide", now);
    };
  }, [form]);

  return undo;
}
