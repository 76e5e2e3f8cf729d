import Link from "next/link";
import type { ReactNode } from "react";

export type RowItem = {
  key: string;
  href: string;
  title: ReactNode;
  /** One line under the title: the partner, the place. */
  lead?: ReactNode;
  /** A sentence or two. */
  text?: ReactNode;
  /** Small facts in a line: cause, hours, dates. */
  facts?: readonly ReactNode[];
  /** At the end of the row: a badge, open roles, a button. */
  aside?: ReactNode;
};

/** A catalogue as rows of text, not tiles: the title is the link, the facts stand under it. */
export function RowList({ items, label }: { items: readonly RowItem[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-line border-line divide-y border-y">
      {items.map(({ key, href, title, lead, text, facts, aside }) => (
        <li key={key} className="group relative grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[1fr_auto]">
          <div className="grid min-w-0 gap-1">
            <h3 className="font-serif text-lg leading-snug font-semibold">
              <Link
                href={href}
                className="group-hover:text-brand underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                {title}
              </Link>
            </h3>
            {lead && <p className="text-ink-soft text-sm">{lead}</p>}
            {text && <p className="max-w-measure line-clamp-2 text-sm">{text}</p>}
            {facts && (
              <ul className="text-ink-soft flex flex-wrap gap-x-4 gap-y-1 text-xs">
                {facts.filter(Boolean).map((fact, index) => (
                  <li key={index}>{fact}</li>
                ))}
              </ul>
            )}
          </div>
          {aside && (
            <div className="relative flex flex-wrap items-start gap-2 text-sm sm:justify-end sm:text-end">
              {aside}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
