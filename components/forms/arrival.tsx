"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { bringFocus } from "@/components/forms/focus";
import { hear } from "@/components/forms/hearing";
import { arriveEvent, forgetAnswer } from "@/components/forms/last-answer";

/**
 * What is said after a redirect takes the focus, which would else fall to the body. Where the redirect named a place of
 * the page, one arrives there: the router drops the anchor of an action's redirect, so it comes as `at`.
 */
export function Arrival({ at, children }: { at?: string; children: ReactNode }) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const banner = message.current;
    const arrive = () => {
      const place = at ? document.getElementById(at) : null;
      const heading = place && (place.querySelector<HTMLElement>("h1, h2, h3") ?? place);
      const went = bringFocus(heading ?? banner, { preventScroll: place !== null });
      if (went) place?.scrollIntoView({ block: "start" });
      if (!went || place) hear(banner?.textContent);
      forgetAnswer();
    };
    arrive();
    banner?.addEventListener(arriveEvent, arrive);
    return () => banner?.removeEventListener(arriveEvent, arrive);
  }, [at]);
  return (
    <div ref={message} data-arrival tabIndex={-1} className="mb-6">
      {children}
    </div>
  );
}
