import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { formatInstant } from "@/lib/platform/i18n/format";

/** Before applications open and after they close: when, and what to do instead. */
export async function ApplicationsShut({ cohort, hasDraft }: { cohort: Cohort; hasDraft: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("cohorts"), getLocale()]);
  const date = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  if (cohort.phase === "announced") {
    return (
      <EmptyState
        title={t("apply.notOpen")}
        action={<ButtonLink href="/professional/profile">{t("apply.noProfileLink")}</ButtonLink>}
      >
        {t("apply.notOpenText", { date: date(cohort.applicationsOpenAt) })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={cohort.phase === "cancelled" ? t("call.cancelled") : t("apply.closed")}
      action={<ButtonLink href="/cohorts">{t("apply.other")}</ButtonLink>}
    >
      {cohort.phase !== "cancelled" && (
        <p>{t("apply.closedText", { date: date(cohort.applicationsCloseAt) })}</p>
      )}
      {hasDraft && <p>{t("apply.draftKept")}</p>}
    </EmptyState>
  );
}
