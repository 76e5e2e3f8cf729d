import { ButtonLink } from "@/components/ui/button";
import { Named } from "@/components/ui/named";
import { stepHref } from "@/app/professional/_parts/step-href";
import type { StandingRow } from "@/lib/attention/queries/professional-standing";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Where applications stand that wait for others. */
export async function MyApplications({ rows }: { rows: readonly StandingRow[] }) {
  const [t, locale] = await Promise.all([getTranslations("cohorts.standing"), getLocale()]);
  if (rows.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="my-applications">
      <h2 id="my-applications">{t("title")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ applicationId, cohort, next, at }) => (
          <li
            key={applicationId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-5"
          >
            <div className="grid min-w-0 gap-1">
              <h3>{cohort.name}</h3>
              <p className="max-w-measure text-ink-soft">
                {t(`text.${next}`, { date: formatInstant(at, locale, cohort.timeZone) })}
              </p>
            </div>
            <ButtonLink href={stepHref(next, cohort.slug) ?? "/professional/applications"} tone="secondary">
              <Named of={cohort.name}>{t(`act.${next}`)}</Named>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
