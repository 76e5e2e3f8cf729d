/** The mark: a dovetail, two pieces of wood that hold each other. */
export function Mark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={`shrink-0 ${className}`} aria-hidden="true">
      <path className="fill-brand" d="M2 4h9v9l9-3v12l-9-3v9H2Z" />
      <path className="fill-accent" d="M13 4h17v24H13v-6.1l9.2 3V7.1l-9.2 3Z" />
    </svg>
  );
}

/** The mark with the name; where a phone has other things to show beside it, the mark alone. */
export function Wordmark({ shortOnPhones }: { shortOnPhones?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Mark className="size-7" />
      <span
        className={`font-serif text-base leading-none font-semibold tracking-tight sm:text-lg ${shortOnPhones ? "max-sm:hidden" : ""}`}
      >
        Commonwork
      </span>
    </span>
  );
}
