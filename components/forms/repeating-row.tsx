"use client";

import { useId, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Named } from "@/components/ui/named";

const fields = "input:not([type=hidden]), select, textarea";

export type RowLabels = { row: string; remove: string; removed: string; bringBack: string };

type RepeatingRowProps = {
  labels: RowLabels;
  /** Of one or two short fields: beside each other, and the button to remove them with. */
  line?: boolean;
  children: ReactNode;
};

/** One row of a list in a form. A removed one is not sent; until one saves, it can be brought back with all it said. */
export function RepeatingRow({ labels, line, children }: RepeatingRowProps) {
  const [removed, setRemoved] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const said = useId();

  function turn(out: boolean) {
    flushSync(() => setRemoved(out));
    place.current?.querySelector<HTMLElement>(out ? "[data-back]" : fields)?.focus();
    // whoever saves what is typed hears of it
    place.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const edge = line ? "" : "border-s-2 border-line ps-4 sm:ps-5";
  const remove = (className: string) => (
    <Button
      tone="quiet"
      size="small"
      onClick={() => turn(true)}
      className={`${className} text-ink-soft! [@media(scripting:none)]:hidden`}
    >
      <Named of={labels.row}>{labels.remove}</Named>
    </Button>
  );
  return (
    <div ref={place}>
      <fieldset disabled={removed} hidden={removed} className={`relative min-w-0 [&[hidden]]:hidden ${edge}`}>
        <legend className={line ? "sr-only" : "float-start mb-2 text-xs font-semibold text-ink-soft"}>
          {labels.row}
        </legend>
        {line ? (
          <div className="flex flex-wrap items-end gap-2">
            {children}
            {remove("min-h-11")}
          </div>
        ) : (
          <>
            <div className="clear-both grid gap-4">{children}</div>
            {remove("absolute end-0 -top-2")}
          </>
        )}
      </fieldset>
      {removed && (
        <p className={`flex flex-wrap items-center gap-x-3 text-sm text-ink-soft ${edge}`}>
          <span id={said}>{labels.removed}</span>
          <Button data-back tone="quiet" size="small" aria-describedby={said} onClick={() => turn(false)}>
            <Named of={labels.row}>{labels.bringBack}</Named>
          </Button>
        </p>
      )}
    </div>
  );
}

/** Holds a further row, closed; opened, one is in its first field. Without scripts the browser opens it. */
export function FurtherRow({ label, children }: { label: string; children: ReactNode }) {
  function open(event: MouseEvent<HTMLElement>) {
    const details = event.currentTarget.closest("details");
    if (!details) return;
    event.preventDefault();
    details.open = true;
    details.querySelector<HTMLElement>(fields)?.focus();
  }
  return (
    <details data-fold="row" className="group grid">
      <summary
        onClick={open}
        className="inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand underline-offset-4 hover:underline [[open]>&]:hidden"
      >
        <Icon name="plus" className="size-4" />
        {label}
      </summary>
      {children}
    </details>
  );
}
