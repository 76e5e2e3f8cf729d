import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type Need = {
  key: string;
  /** What is to be done, as a verb with its object; in a group only the object. */
  title: string;
  /** The whole of it, where the title is only the object. */
  name?: string;
  href: string;
  /** Why it waits, and since when. */
  why?: ReactNode;
  /** How late it is, or how much time is left, in words. */
  due?: { late: boolean; words: string };
};

export type NeedGroup = {
  key: string;
  /** What is to be done with each of several. */
  title?: string;
  /** Said once over how late each is. */
  lateBy?: string;
  needs: readonly Need[];
  /** Where all of them are, when these are not all. */
  more?: { href: string; label: string; name: string };
};

/** What waits for the reader, worst first, by what one does about it; each line is one action. */
export function NeedsList({ groups, label }: { groups: readonly NeedGroup[]; label: string }) {
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {groups.map((group) =>
        group.title ? (
          <li key={group.key}>
            <Several group={group} title={group.title} />
          </li>
        ) : (
          group.needs.map((need) => (
            <li key={need.key}>
              <Line need={need} />
            </li>
          ))
        ),
      )}
    </ol>
  );
}

function Several({ group: { key, lateBy, needs, more }, title }: { group: NeedGroup; title: string }) {
  return (
    <section aria-labelledby={`needs-${key}`} className="pt-4 pb-2">
      <div className="flex items-baseline justify-between gap-4 px-4 pb-1 sm:px-5">
        <h2 id={`needs-${key}`} className="text-lg">
          {title}
        </h2>
        {lateBy && (
          <span aria-hidden="true" className="shrink-0 pe-9 text-xs text-ink-soft">
            {lateBy}
          </span>
        )}
      </div>
      <ol aria-labelledby={`needs-${key}`}>
        {needs.map((need) => (
          <li key={need.key}>
            <Line need={need} lateBy={lateBy} />
          </li>
        ))}
      </ol>
      {more && (
        <p className="px-4 py-2 text-sm sm:px-5">
          <Link href={more.href} aria-label={more.name} className="inline-flex touch items-center">
            {more.label}
          </Link>
        </p>
      )}
    </section>
  );
}

/** On a phone a sentence about time stands under the words; a number under its heading stays beside them. */
function Line({ need: { title, name, href, why, due }, lateBy }: { need: Need; lateBy?: string }) {
  return (
    <div className="group relative flex items-center gap-4 px-4 py-2.5 hover:bg-sunken sm:px-5">
      <div
        className={`flex min-w-0 flex-1 ${lateBy ? "items-center gap-4" : "flex-col gap-0.5 sm:flex-row sm:items-center sm:gap-4"}`}
      >
        <div className="grid min-w-0 flex-1 gap-0.5">
          <Link
            href={href}
            aria-label={name}
            className="font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {title}
          </Link>
          {why && <p className="text-sm text-ink-soft">{why}</p>}
        </div>
        {due && (
          <span
            className={`shrink-0 text-sm tabular-nums ${due.late ? "font-semibold text-danger" : "text-ink-soft"}`}
          >
            {due.late && lateBy && <span className="sr-only">{lateBy} </span>}
            {due.words}
          </span>
        )}
      </div>
      <Icon name="chevronRight" className="size-5 shrink-0 text-brand" />
    </div>
  );
}
