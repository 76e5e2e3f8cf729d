import { Nothing } from "@/components/scoping/nothing";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";

/** What will be delivered, each with when it is accepted. */
export async function DeliverablesReading({ deliverables }: Pick<ScopeContent, "deliverables">) {
  const t = await getTranslations("scoping.page");
  if (deliverables.length === 0) return <Nothing />;
  return (
    <ol className="grid max-w-measure gap-4 text-sm">
      {deliverables.map(({ title, acceptance }, index) => (
        <li key={index} className="grid gap-0.5">
          <p className="font-semibold">{title || "—"}</p>
          {acceptance && (
            <p className="text-ink-soft">
              {t("acceptedWhen")}: {acceptance}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The steps on the way, by the week they are reached in, on a line of weeks. */
export async function MilestonesReading({ milestones, weeks }: Pick<ScopeContent, "milestones" | "weeks">) {
  const t = await getTranslations("scoping");
  if (milestones.length === 0) return <Nothing />;
  const last = Math.max(weeks ?? 1, ...milestones.map(({ week }) => week));
  const place = (week: number) => `${(100 * (week - 0.5)) / last}%`;
  return (
    <div className="grid gap-4 text-sm">
      <svg className="h-4 w-full" aria-hidden="true">
        <line x1="0" x2="100%" y1="8" y2="8" className="stroke-line-strong" />
        {milestones.map(({ week }, index) => (
          <circle key={index} cx={place(week)} cy="8" r="6" className="fill-chart-1 stroke-paper" />
        ))}
      </svg>
      <ol className="grid gap-2">
        {milestones.map(({ title, week, deliverable }, index) => (
          <li key={index} className="flex flex-wrap gap-x-4">
            <span className="w-20 shrink-0 text-ink-soft tabular-nums">{t("page.week", { week })}</span>
            <span className="min-w-0 flex-1 basis-60">
              {title}
              {deliverable && deliverable !== title && (
                <span className="block text-xs text-ink-soft">{deliverable}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
