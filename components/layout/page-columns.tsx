import type { ReactNode } from "react";

/** The story in the main column, facts and people at the side; one under the other on a phone. */
export function RecordLayout({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-10">{children}</div>
      <aside className="grid content-start gap-6">{side}</aside>
    </div>
  );
}

/** Filters at the side, results in the main column. */
export function CatalogueLayout({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="content-start">{filters}</div>
      <div className="grid min-w-0 content-start gap-5">{children}</div>
    </div>
  );
}
