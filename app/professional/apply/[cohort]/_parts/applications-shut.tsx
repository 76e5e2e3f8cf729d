import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Before applications open and after they close: when, and what to do instead. */
export async function ApplicationsShut({ cohort, hasDraft }: { cohort: Cohort; hasDraft: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("apply"), getLocale()]);
  const date = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  if (cohort.phase === "announced") {
    return (
      <EmptyState
        title={t("shut.notOpen")}
        action={<ButtonLink href="/professional/profile">{t("noProfileLink")}</ButtonLink>}
      >
        {t("shut.notOpenText", { date: date(cohort.applicationsOpenAt) })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={cohort.phase === "cancelled" ? t("shut.cancelled") : t("shut.closed")}
      action={<ButtonLink href="/cohorts">{t("shut.other")}</ButtonLink>}
    >
      {cohort.phase !== "cancelled" && (
        <p>{t("shut.closedText", { date: date(cohort.applicationsCloseAt) })}</p>
      )}
      {hasDraft && <p>{t("shut.draftKept")}</p>}
    </EmptyState>
  );
}
