import { measures } from "@/components/scoping/readings/measures";
import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type BeforeAfterProps = {
  baseline: string;
  target: string;
  measuredBy: string;
  /** The work is over: where it stood is no longer today. */
  over?: boolean;
};

/** Where it stands today, where it should be, and how one can tell; drawn where both can stand on one scale. */
export async function BeforeAfter({ baseline, target, measuredBy, over = false }: BeforeAfterProps) {
  const [t, fields] = await Promise.all([
    getTranslations("scoping.measure"),
    getTranslations("scoping.fields"),
  ]);
  if (!baseline && !target && !measuredBy) return null;
  const drawn = measures(baseline, target);
  const labels = { before: t(over ? "before" : "today"), after: t("target") };
  return (
    <div className="grid max-w-measure gap-2 text-sm">
      {drawn ? (
        <figure>
          <figcaption className="sr-only">
            {over ? t("findingOver", { baseline, target }) : t("finding", { baseline, target })}
          </figcaption>
          <dl className="grid gap-2">
            {(["before", "after"] as const).map((moment) => (
              <div key={moment} className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
                <dt className="text-ink-soft">{labels[moment]}</dt>
                <dd className="grid gap-1">
                  <span className={moment === "after" ? "font-semibold" : undefined}>
                    {moment === "after" ? target : baseline}
                  </span>
                  <Bar
                    share={drawn[moment] / Math.max(drawn.before, drawn.after)}
                    full={moment === "after"}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </figure>
      ) : (
        (baseline || target) && (
          <dl className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <div>
              <dt className="text-xs text-ink-soft">{labels.before}</dt>
              <dd>{baseline || "—"}</dd>
            </div>
            <Icon name="arrowRight" className="size-4 text-ink-soft" />
            <div>
              <dt className="text-xs text-ink-soft">{labels.after}</dt>
              <dd className="font-semibold">{target || "—"}</dd>
            </div>
          </dl>
        )
      )}
      {measuredBy && (
        <p className="text-ink-soft">
          {fields("measuredBy")}: {measuredBy}
        </p>
      )}
    </div>
  );
}

/** From zero, open for what is and full for what is aimed for. */
function Bar({ share, full }: { share: number; full: boolean }) {
  return (
    <svg className="h-3.5 w-full overflow-visible rtl:-scale-x-100" aria-hidden="true">
      <line y2="14" strokeWidth="2" className="stroke-chart-1" />
      <rect
        y="2"
        width={`${100 * share}%`}
        height="10"
        strokeWidth="2"
        className={`stroke-chart-1 ${full ? "fill-chart-1" : "fill-paper"}`}
      />
    </svg>
  );
}
