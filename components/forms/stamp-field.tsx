"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FormContext } from "@/components/forms/form-context";
import { stampEvent } from "@/components/forms/stamp";

/** Sends along what the writer saw when the page was drawn or last saved, so that nobody writes over others unseen. */
export function StampField({ stamp }: { stamp: string }) {
  const field = useRef<HTMLInputElement>(null);
  // without scripts an answer is a new page, and only what the writer saw before it was seen
  const { stamp: answered } = useContext(FormContext);
  const [current, setCurrent] = useState(answered ?? stamp);

  useEffect(() => {
    const form = field.current?.form;
    // at once: the next write of the form reads the field in the same moment
    const follow = (event: Event) => flushSync(() => setCurrent((event as CustomEvent<string>).detail));
    form?.addEventListener(stampEvent, follow);
    return () => form?.removeEventListener(stampEvent, follow);
  }, []);

  return <input ref={field} type="hidden" name="stamp" value={current} data-drawn-stamp={stamp} readOnly />;
}
