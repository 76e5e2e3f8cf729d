/** The mark: a dovetail, two pieces of wood that hold each other. */
export function Mark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={`shrink-0 ${className}`} aria-hidden="true">
      <path className="fill-brand" d="M2 4h11v5.4L23 6v20l-10-3.4V28H2Z" />
      <path className="fill-accent" d="M15 4h15v24H15v-2.6l10 3.4V3.2L15 6.6Z" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Mark className="size-7" />
      <span className="font-serif text-lg leading-none font-semibold tracking-tight">Commonwork</span>
    </span>
  );
}
