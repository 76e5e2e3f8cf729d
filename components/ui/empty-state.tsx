import type { ReactNode } from "react";

/** What to say where nothing is yet: why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid content-start justify-items-start gap-3 rounded-lg border border-dashed border-line-strong px-5 py-8 sm:px-8">
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children && <div className="max-w-measure text-sm text-ink-soft">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
