import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** The browser's own details: opens without JavaScript and is found by the page search. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className="group border-y border-line">
      <summary className="flex min-h-11 items-center gap-2 py-2 text-sm font-semibold text-brand hover:text-brand-strong">
        <Icon name="chevronRight" className="size-4 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pb-5 text-sm">{children}</div>
    </details>
  );
}
