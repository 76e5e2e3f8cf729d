import { Link } from "@/components/ui/link";
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
export function RowList({
  items,
  label,
  level = 3,
}: {
  items: readonly RowItem[];
  label: string;
  /** Of the headings: 2 where the list stands under the page's own. */
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {items.map(({ key, href, title, lead, text, facts, aside }) => (
        <li key={key} className="group relative grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[1fr_auto]">
          <div className="grid min-w-0 gap-1">
            <Heading className="font-serif text-lg leading-snug font-semibold">
              <Link
                href={href}
                className="underline-offset-4 group-hover:text-brand group-hover:underline after:absolute after:inset-0"
              >
                {title}
              </Link>
            </Heading>
            {lead && <p className="text-sm text-ink-soft">{lead}</p>}
            {text && <p className="line-clamp-2 max-w-measure text-sm">{text}</p>}
            {facts && (
              <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
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
