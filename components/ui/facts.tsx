import type { ReactNode } from "react";

export type Fact = { term: ReactNode; detail: ReactNode };

/** Facts as a definition list; those without a detail are left out. */
export function Facts({
  facts,
  layout = "rows",
}: {
  facts: readonly Fact[];
  layout?: "rows" | "stacked" | "columns";
}) {
  const known = facts.filter(({ detail }) => detail !== null && detail !== undefined && detail !== "");
  if (layout === "rows") {
    return (
      <dl className="text-sm">
        {known.map(({ term, detail }, index) => (
          <div key={index} className="flex justify-between gap-4 border-b border-line py-2 last:border-0">
            <dt className="text-ink-soft">{term}</dt>
            <dd className="min-w-0 text-end">{detail}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl
      className={`grid gap-x-8 gap-y-4 text-sm ${layout === "columns" ? "sm:grid-cols-2 lg:grid-cols-3" : ""}`}
    >
      {known.map(({ term, detail }, index) => (
        <div key={index} className="min-w-0">
          <dt className="text-xs text-ink-soft">{term}</dt>
          <dd className="mt-0.5">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
