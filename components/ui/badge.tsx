import type { ReactNode } from "react";

export type Tone = "neutral" | "info" | "ok" | "warn" | "danger";

const looks: Record<Tone, string> = {
  neutral: "border-line-strong bg-sunken text-ink-soft",
  info: "border-info bg-info-soft text-info",
  ok: "border-ok bg-ok-soft text-ok",
  warn: "border-warn bg-warn-soft text-warn",
  danger: "border-danger bg-danger-soft text-danger",
};

// Each tone has a shape of its own, so that state never hangs on colour alone.
const shapes: Record<Tone, string> = {
  neutral: "M2 5.2h8v1.6H2z",
  info: "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm0 1.7a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z",
  ok: "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z",
  warn: "M6 1.2 11.2 10.4H.8Z",
  danger: "M2 2h8v8H2z",
};

/** A state in a word, with a shape and a colour; as wide as its longest word at least. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      data-badge
      className={`inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-xs font-semibold wrap-break-word sm:whitespace-nowrap ${looks[tone]}`}
    >
      <svg viewBox="0 0 12 12" className="size-2.5 shrink-0" fill="currentColor" aria-hidden="true">
        <path d={shapes[tone]} />
      </svg>
      {children}
    </span>
  );
}

/** A plain label such as a skill or a cause; says no state. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm bg-sunken px-2 py-0.5 text-xs text-ink-soft ring-1 ring-line ring-inset">
      {children}
    </span>
  );
}
