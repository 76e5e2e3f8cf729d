import { Link } from "@/components/ui/link";

export type Tab = {
  href: string;
  label: string;
  /** The page one is on, or one that stands below it. */
  current?: boolean | "below";
  count?: number;
};

/** Views of one thing as links, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, label: text, current, count }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current === "below" ? "true" : current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 border-b-3 border-transparent text-sm text-ink-soft hover:text-ink aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {text}
              {count !== undefined && <span className="text-xs tabular-nums">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
