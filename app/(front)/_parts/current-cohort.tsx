import { Link } from "@/components/ui/link";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Timeline } from "@/components/ui/timeline";
import { hasPassed, milestonesOf, nextMilestone } from "@/lib/cohorts/phase";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { now } from "@/lib/platform/clock";
import { formatDate, formatDay, formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** The season that runs or comes, with its dates. */
export async function CurrentCohort({ cohort }: { cohort: Cohort | null }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("home"),
    getTranslations("attention.milestone"),
    getLocale(),
  ]);
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
  const at = now();
  const next = nextMilestone(cohort, at);
  const entries = milestonesOf(cohort).map((milestone) => ({
    title: names(milestone.name),
    when:
      "at" in milestone ? formatDay(milestone.at, locale, cohort.timeZone) : formatDate(milestone.on, locale),
    state: hasPassed(milestone, at, cohort.timeZone)
      ? ("past" as const)
      : milestone.name === next?.name
        ? ("now" as const)
        : ("coming" as const),
  }));
  return (
    <section className="grid content-start justify-items-start gap-4">
      <h2>{t("cohort")}</h2>
      <div className="grid justify-items-start gap-2">
        <Badge tone={cohort.phase === "applying" ? "ok" : "info"}>{t(`phase.${cohort.phase}`)}</Badge>
        <h3 className="font-serif text-lg">{cohort.name}</h3>
        <p className="text-sm text-ink-soft">{cohort.summary || cohort.programme.name}</p>
      </div>
      <Timeline label={cohort.name} entries={entries} />
      {cohort.phase === "applying" && (
        <ButtonLink href={`/professional/apply/${cohort.slug}`} tone="primary">
          {t("apply", { date: formatInstant(cohort.applicationsCloseAt, locale, cohort.timeZone) })}
        </ButtonLink>
      )}
      <p className="flex flex-wrap gap-x-6 text-sm">
        <Link href={`/cohorts/${cohort.slug}`}>{t("cohortMore")}</Link>
        <Link href="/cohorts">{t("cohorts")}</Link>
      </p>
    </section>
  );
}
