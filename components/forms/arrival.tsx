"use client";

import { useEffect, useRef, type ReactNode } from "react";

/**
 * What is said after a redirect takes the focus, which would else fall to the body. Where the redirect named a place of
 * the page, one arrives there: the router drops the anchor of an action's redirect, so it comes as `at`.
 */
export function Arrival({ at, children }: { at?: string; children: ReactNode }) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = at ? document.getElementById(at) : null;
    const target = place?.querySelector<HTMLElement>("h1, h2, h3") ?? place ?? message.current;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: place !== null });
    place?.scrollIntoView({ block: "start" });
  }, [at]);
  return (
    <div ref={message} tabIndex={-1} className="mb-6">
      {children}
    </div>
  );
}
