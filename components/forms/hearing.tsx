"use client";

import { useEffect, useState } from "react";

const listeners = new Set<(sentence: string) => void>();

/** Has a sentence read out where the focus doesn't go to it. */
export function hear(sentence: string | null | undefined): void {
  if (sentence) for (const listener of listeners) listener(sentence);
}

/** Where it is read from: once on each page, for listeners only. */
export function Hearing() {
  const [heard, setHeard] = useState("");
  useEffect(() => {
    // the same sentence twice is read twice only if it differs
    const listener = (sentence: string) =>
      setHeard((last) => (last === sentence ? `${sentence}\u00a0` : sentence));
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return (
    <p role="status" className="sr-only">
      {heard}
    </p>
  );
}
