"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { bringFocus, noteSent, noteTyped } from "@/components/forms/focus";
import { headingAt, headingReached, noteFollowed } from "@/components/forms/going";
import { hear } from "@/components/forms/hearing";
import {
  arriveEvent,
  forgetAnswer,
  headingNear,
  isMoving,
  lastAnswer,
  makePlace,
  onAnswer,
  placeOf,
  unmakePlace,
  type Place,
  type Said,
} from "@/components/forms/last-answer";
import { narrowedBy, noteNarrowed } from "@/components/forms/narrowed";
import { Notice } from "@/components/ui/notice";

/** How long a redraw is given to bring what it brings, before one looks where the focus is. */
const settledMs = 60;

/** What had the focus last; kept here because a change of language draws everything anew, this too. */
let had: { element: Element; place: Place; path: string } | undefined;

/** The list whose next or previous rows were asked for by the keyboard. */
let turning: { place: Place; from: string } | undefined;

/**
 * What follows a redraw, on every page: the sentence of a form that is gone stays where the form was, and a focus whose
 * element is gone goes to that sentence or to the nearest heading, never to the body. A list that was narrowed or
 * paged by the keyboard begins at its heading, and so does a place on a page that a link leads to.
 */
export function LastAnswer() {
  const path = usePathname();
  const [shown, setShown] = useState<{ said: Said; holder: HTMLElement }>();
  const message = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    let holder: HTMLElement | undefined;

    const hide = () => {
      if (holder) unmakePlace(holder);
      holder = undefined;
      setShown(undefined);
    };
    const look = () => {
      settling = undefined;
      if (turning && turning.from !== location.href) {
        bringFocus(headingNear(turning.place));
        turning = undefined;
      }
      bringFocus(headingReached(), { preventScroll: true });
      const said = lastAnswer();
      const orphaned =
        said && said.sentence !== "" && !said.form.isConnected && said.path === location.pathname;
      if (!orphaned && holder) hide();
      if (orphaned && !holder?.isConnected) {
        holder = makePlace(said.place);
        setShown({ said, holder });
      }
      // a banner that says the same again is no new one, which would take the focus by itself
      if (isMoving()) document.querySelector("[data-arrival]")?.dispatchEvent(new Event(arriveEvent));
      const lost = had && document.activeElement === document.body && !had.element.checkVisibility();
      if (!lost || !had || orphaned) return;
      // on another page a button of the same name is another button, and one begins at its heading
      const twin = had.path === location.pathname && twinOf(had.element);
      if (bringFocus(twin || headingNear(had.place))) had = undefined;
    };
    const redrawn = () => {
      settling ??= setTimeout(look, settledMs);
    };
    const focused = (event: FocusEvent) => {
      const element = event.target as Element;
      had = { element, place: placeOf(element), path: location.pathname };
    };
    const turned = (event: Event) => {
      const target = event.target as Element | null;
      if (event.type === "submit") noteSent();
      if (event.type === "submit" && target) noteNarrowed(target);
      const link = target?.closest?.<HTMLAnchorElement>("a[href]");
      if (event.type === "submit" || link) {
        forgetAnswer();
        noteFollowed(link);
      }
      const page = link?.matches("[rel=next], [rel=prev]") ? link : undefined;
      turning = page?.matches(":focus-visible") ? { place: placeOf(page), from: location.href } : undefined;
    };
    const narrowed = narrowedBy();
    if (narrowed && document.activeElement === document.body)
      bringFocus(headingAt(location.hash) ?? headingNear(placeOf(narrowed)));
    const observer = new MutationObserver(redrawn);
    redrawn();
    observer.observe(document.body, { childList: true, subtree: true });
    const stop = onAnswer(redrawn);
    document.addEventListener("focusin", focused);
    document.addEventListener("click", turned, true);
    document.addEventListener("submit", turned, true);
    document.addEventListener("input", noteTyped, true);
    return () => {
      hide();
      clearTimeout(settling);
      observer.disconnect();
      stop();
      document.removeEventListener("focusin", focused);
      document.removeEventListener("click", turned, true);
      document.removeEventListener("submit", turned, true);
      document.removeEventListener("input", noteTyped, true);
    };
  }, [path]);

  // the form had the focus, or lost it to the body: its sentence takes it, and is read by that
  useEffect(() => {
    if (!shown) return;
    const lost = document.activeElement === document.body || !document.activeElement;
    if (!lost || !bringFocus(message.current)) hear(shown.said.sentence);
  }, [shown]);

  if (!shown) return null;
  return createPortal(
    <div ref={message} tabIndex={-1} className="py-3">
      <Notice tone={shown.said.tone}>{shown.said.sentence}</Notice>
    </div>,
    shown.holder,
  );
}

/** The same button on the page drawn anew, such as that of a language. */
function twinOf(element: Element): HTMLElement | null {
  if (element.id) return document.getElementById(element.id);
  if (!(element instanceof HTMLButtonElement) || !element.name) return null;
  const { name, value } = element;
  return document.querySelector<HTMLElement>(
    `button[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
  );
}
