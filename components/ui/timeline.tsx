import type { ReactNode } from "react";

export type TimelineEntry = {
  title: ReactNode;
  /** When, in words. */
  when: ReactNode;
  text?: ReactNode;
  state?: "past" | "now" | "coming";
};

const dots = {
  past: "bg-brand ring-brand",
  now: "bg-accent ring-brand",
  coming: "bg-surface ring-line-strong",
};

/** What happened and what is coming, in order; `now` is marked for the eye and for assistive technology. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  return (
    <ol aria-label={label} className="text-sm">
      {entries.map(({ title, when, text, state = "past" }, index) => (
        <li
          key={index}
          aria-current={state === "now" ? "step" : undefined}
          className="group relative grid gap-0.5 ps-7 pb-5 last:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute start-[5px] top-3 bottom-[-12px] w-0.5 bg-line drawn group-last:hidden"
          />
          <span
            aria-hidden="true"
            className={`absolute start-0 top-1.5 size-3 rounded-full ring-2 drawn ${dots[state]}`}
          />
          <p className={state === "now" ? "font-semibold" : undefined}>{title}</p>
          <p className="text-xs text-ink-soft">{when}</p>
          {text && <div className="text-ink-soft">{text}</div>}
        </li>
      ))}
    </ol>
  );
}
