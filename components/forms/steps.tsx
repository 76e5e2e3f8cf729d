import { Link } from "@/components/ui/link";
import { Icon } from "@/components/ui/icon";

export type Step = { label: string; href?: string; state: "done" | "current" | "coming" };

/** Where one is in a task of several pages; steps that can be gone back to are links. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav aria-label={label}>
      <ol className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line text-sm">
        {steps.map(({ label: words, href, state }, index) => (
          <li
            key={words}
            aria-current={state === "current" ? "step" : undefined}
            className="-mb-px flex min-h-11 items-center gap-2 border-b-3 border-transparent text-ink-soft aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {state === "done" ? (
              <Icon name="check" className="size-4 text-ok" />
            ) : (
              <span className="tabular-nums">{index + 1}</span>
            )}
            {href && state !== "current" ? (
              <Link
                href={href}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
              >
                {words}
              </Link>
            ) : (
              words
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
