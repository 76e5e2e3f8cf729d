import type { ReactNode } from "react";

type PanelProps = {
  title?: ReactNode;
  /** Anchor of the section, for links from elsewhere on the page. */
  id?: string;
  actions?: ReactNode;
  level?: 2 | 3;
  tone?: "surface" | "sunken" | "brand";
  children: ReactNode;
  className?: string;
};

const looks = { surface: "border border-line bg-surface", sunken: "bg-sunken", brand: "bg-brand-soft" };

/** A section with an edge of its own. Never put one inside another. */
export function Panel({
  title,
  id,
  actions,
  level = 2,
  tone = "surface",
  children,
  className = "",
}: PanelProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const headingId = id && `${id}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={title ? headingId : undefined}
      className={`rounded-lg p-5 sm:p-6 ${looks[tone]} ${className}`}
    >
      {(title || actions) && (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
          {title && (
            <Heading id={headingId} className={level === 2 ? "text-lg" : undefined}>
              {title}
            </Heading>
          )}
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
