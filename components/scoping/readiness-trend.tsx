import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type ReadinessTrendProps = { points: readonly { at: Date; score: number }[]; timeZone: string };

/** The score over time as a line, with its first and last value in words. */
export async function ReadinessTrend({ points, timeZone }: ReadinessTrendProps) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const [t, locale] = await Promise.all([getTranslations("insight.trend"), getLocale()]);
  const span = Math.max(last.at.getTime() - first.at.getTime(), 1);
  const line = points.map(
    ({ at, score }) => `${(300 * (at.getTime() - first.at.getTime())) / span},${50 - score / 2}`,
  );
  return (
    <figure className="grid gap-1">
      <svg viewBox="0 -3 300 56" preserveAspectRatio="none" className="h-14 w-full" aria-hidden="true">
        <line x1="0" x2="300" y1="50" y2="50" className="stroke-line" />
        <polyline
          points={line.join(" ")}
          fill="none"
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
          className="stroke-chart-1"
        />
      </svg>
      <figcaption className="text-xs text-ink-soft">
        {t("text", {
          from: first.score,
          since: formatDay(first.at, locale, timeZone),
          to: last.score,
          until: formatDay(last.at, locale, timeZone),
        })}
      </figcaption>
    </figure>
  );
}
