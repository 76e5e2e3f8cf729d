import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/layout/breadcrumbs";

type PageHeadingProps = {
  title: ReactNode;
  /** A sentence under the headline. */
  lead?: ReactNode;
  /** State in words beside it, as a badge. */
  badge?: ReactNode;
  actions?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Public pages speak louder than work pages. */
  size?: "work" | "public";
};

/** The one h1 of a page, where it stands, and what can be done with all of it. */
export function PageHeading({ title, lead, badge, actions, breadcrumbs, size = "work" }: PageHeadingProps) {
  return (
    <header className={size === "public" ? "mb-10" : "mb-8"}>
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="grid min-w-0 flex-1 basis-80 gap-2">
          {badge && <p className="flex flex-wrap gap-2">{badge}</p>}
          <h1 className={size === "public" ? "sm:text-3xl" : undefined}>{title}</h1>
          {lead && (
            <p className={`max-w-measure text-ink-soft ${size === "public" ? "text-lg" : "text-base"}`}>
              {lead}
            </p>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
    </header>
  );
}
