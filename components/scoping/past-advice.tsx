import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Advice, Average, PastEffort } from "@/lib/scoping/queries/insight";

/** What earlier teams found that no scope had named, each figure with the number of projects behind it. */
export async function SurpriseAdvice({ advice: { sameType, unowned } }: { advice: Advice }) {
  const [t, locale] = await Promise.all([getTranslations("insight.advice"), getLocale()]);
  const words = ({ projects, surprises }: Average) => ({
    projects,
    surprises: formatNumber(surprises, locale, 1),
  });
  return (
    <div className="grid gap-1 border-s-2 border-accent ps-4 text-sm">
      <p className="text-xs font-semibold text-ink-soft">{t("title")}</p>
      <p>{sameType ? t("sameType", words(sameType)) : t("noneYet")}</p>
      {unowned && (
        <p>
          {t("unowned", words(unowned.with))} {t("owned", words(unowned.without))}
        </p>
      )}
    </div>
  );
}

/** Planned and verified hours of finished projects of the same kind: the middle as a line, the range as a bar. */
export async function PastEffortNote({ past }: { past: PastEffort | null }) {
  const [t, locale] = await Promise.all([getTranslations("insight.effort"), getLocale()]);
  const number = (hours: number) => formatNumber(Math.round(hours), locale);
  const widest = past && Math.max(past.planned.most, past.logged.most, 1);
  return (
    <div className="grid gap-2 border-s-2 border-accent ps-4 text-sm">
      <p className="text-xs font-semibold text-ink-soft">{t("title")}</p>
      {!past || !widest ? (
        <p>{t("noneYet")}</p>
      ) : (
        <>
          {(["planned", "logged"] as const).map((kind) => {
            const { median, least, most } = past[kind];
            const share = (hours: number) => `${(100 * hours) / widest}%`;
            return (
              <div key={kind} className="grid gap-1">
                <p>{t(kind, { median: number(median), least: number(least), most: number(most) })}</p>
                <svg className="h-3 w-full rtl:-scale-x-100" aria-hidden="true">
                  <rect width="100%" height="12" rx="3" className="fill-line" />
                  <rect
                    x={share(least)}
                    width={share(Math.max(most - least, widest / 100))}
                    height="12"
                    className={kind === "planned" ? "fill-chart-2" : "fill-chart-1"}
                  />
                  <rect
                    x={share(Math.min(median, widest * 0.99))}
                    width="2"
                    height="12"
                    className="fill-ink"
                  />
                </svg>
              </div>
            );
          })}
          <p className="text-xs text-ink-soft">{t("projects", { count: past.projects })}</p>
        </>
      )}
    </div>
  );
}
