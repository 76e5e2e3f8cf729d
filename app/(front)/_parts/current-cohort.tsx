import { CohortCalendar } from "@/app/cohort-calendar";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

const datesShown = 3;

/** The season that runs or comes: the way in while there is one, then what comes next. */
export async function CurrentCohort({ cohort }: { cohort: Cohort | null }) {
  const [t, locale] = await Promise.all([getTranslations("home"), getLocale()]);
  if (!cohort) {
    return (
      <section className="grid content-start gap-4">
        <h2>{t("cohort")}</h2>
        <p>
          {t("cohortNone")} <Link href="/cohorts">{t("cohorts")}</Link>
        </p>
      </section>
    );
  }
  return (
    <section className="grid content-start justify-items-start gap-4">
      <h2>{t("cohort")}</h2>
      <div className="grid justify-items-start gap-2">
        <Badge tone={cohort.phase === "applying" ? "ok" : "info"}>{t(`phase.${cohort.phase}`)}</Badge>
        <h3 className="font-serif text-lg">{cohort.name}</h3>
        <p className="text-sm text-ink-soft">{cohort.summary || cohort.programme.name}</p>
      </div>
      {cohort.phase === "applying" && (
        <div className="grid justify-items-start gap-1 pb-2">
          <ButtonLink href={`/professional/apply/${cohort.slug}`} tone="primary">
            {t("apply", { cohort: cohort.name })}
          </ButtonLink>
          <p className="text-sm">
            {t("applyUntil", { date: formatInstant(cohort.applicationsCloseAt, locale, cohort.timeZone) })}
          </p>
        </div>
      )}
      <CohortCalendar cohort={cohort} coming={datesShown} />
      <p className="flex flex-wrap gap-x-6 text-sm">
        <Link href={`/cohorts/${cohort.slug}`}>{t("cohortDates")}</Link>
        <Link href="/cohorts">{t("cohorts")}</Link>
      </p>
    </section>
  );
}
