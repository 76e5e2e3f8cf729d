import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Badge, type Tone } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";

export type Need = {
  key: string;
  /** The one thing to do, as a verb with its object. */
  title: string;
  href: string;
  /** Why it waits, and since when. */
  why?: ReactNode;
  state?: { tone: Tone; word: string };
};

/** What waits for the reader, worst first; each line is one action. */
export function NeedsList({ needs, label }: { needs: readonly Need[]; label: string }) {
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-lg border border-line bg-surface">
      {needs.map(({ key, title, href, why, state }) => (
        <li key={key} className="group relative flex items-center gap-4 px-4 py-3 hover:bg-sunken sm:px-5">
          <div className="grid min-w-0 flex-1 gap-0.5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={href}
                className="font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                {title}
              </Link>
              {state && <Badge tone={state.tone}>{state.word}</Badge>}
            </div>
            {why && <p className="text-sm text-ink-soft">{why}</p>}
          </div>
          <Icon name="chevronRight" className="size-5 text-brand" />
        </li>
      ))}
    </ol>
  );
}
