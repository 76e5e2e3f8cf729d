import type { ReactNode } from "react";

// Four small drawings of one line each; the amber piece is what is being worked on.
const drawings: readonly ReactNode[] = [
  <g key="problem">
    <path
      className="fill-surface stroke-ink"
      d="M14 8h52a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H38L26 60V48H14a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6Z"
    />
    <path className="stroke-ink" d="M20 21h40M20 29h30" />
    <path className="stroke-accent" strokeWidth="5" d="M20 38h16" />
  </g>,
  <g key="scope">
    <path className="fill-surface stroke-ink" d="M22 6h40v54H22Z" />
    <path className="stroke-ink" d="M30 17h24M30 25h24M30 33h16" />
    <path className="stroke-brand" strokeWidth="3" d="m30 48 5 5 9-10" />
    <path className="stroke-accent" strokeWidth="3" d="m46 48 5 5 9-10" />
  </g>,
  <g key="team">
    <circle className="fill-brand stroke-brand" cx="24" cy="22" r="8" />
    <circle className="fill-surface stroke-ink" cx="46" cy="16" r="8" />
    <circle className="fill-accent stroke-ink" cx="68" cy="24" r="8" />
    <path className="stroke-brand" d="M10 54c1-11 6-17 14-17s13 6 14 17" />
    <path className="stroke-ink" d="M33 46c1-11 5-16 13-16s12 5 13 16" />
    <path className="stroke-ink" d="M54 56c1-11 6-17 14-17s13 6 14 17" />
  </g>,
  <g key="use">
    <path className="fill-surface stroke-ink" d="M12 26 46 8l34 18v34H12Z" />
    <path className="fill-accent stroke-ink" d="M38 60V42h16v18" />
    <path className="stroke-brand" strokeWidth="3" d="M24 36h8M60 36h8M24 48h8M60 48h8" />
  </g>,
];

/** The drawing of a step of "how it works", counted from one. */
export function StepDrawing({ step }: { step: number }) {
  return (
    <svg
      viewBox="0 0 92 66"
      className="h-18 w-auto justify-self-start"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[step - 1]}
    </svg>
  );
}
