import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** A few less used links or buttons behind one word; native, so it needs no JavaScript. Children are `<li>`s. */
export function Menu({
  label,
  children,
  align = "end",
}: {
  label: ReactNode;
  children: ReactNode;
  align?: "start" | "end";
}) {
  return (
    <details data-fold="menu" className="group relative inline-block">
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-3 text-sm font-semibold hover:border-ink">
        {label}
        <Icon name="chevronDown" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <ul
        className={`absolute z-20 mt-1 grid min-w-52 rounded-md border border-line bg-surface p-1.5 text-sm shadow-float ${align === "end" ? "end-0" : "start-0"}`}
      >
        {children}
      </ul>
    </details>
  );
}

export const menuItemStyle =
  "flex min-h-11 w-full items-center rounded-sm px-3 py-2 text-start hover:bg-sunken";
