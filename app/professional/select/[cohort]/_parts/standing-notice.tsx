import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Selection } from "@/lib/teams/queries/selection";

/** Whether one may choose now; if not, when, or what to do first. */
export async function StandingNotice({ selection: { cohort, standing, window } }: { selection: Selection }) {
  const [t, locale] = await Promise.all([getTranslations("teams.board"), getLocale()]);
  const opens = formatInstant(cohort.claimingOpensAt, locale, cohort.timeZone);
  const closes = formatInstant(cohort.claimingClosesAt, locale, cohort.timeZone);
  if (standing === "waiting") {
    return (
      <Notice title={t("waiting")}>
        <p>{t("waitingText")}</p>
        <p>
          <Link href="/professional/applications">{t("waitingLink")}</Link>
        </p>
      </Notice>
    );
  }
  if (standing === "not-accepted") {
    return (
      <Notice tone="neutral" title={t("notAccepted", { cohort: cohort.name })}>
        <p>{t("notAcceptedText")}</p>
        <p>
          <Link href="/professional/applications">{t("waitingLink")}</Link>
        </p>
      </Notice>
    );
  }
  if (standing === "not-applied") {
    return (
      <Notice title={t("notApplied", { cohort: cohort.name })}>
        <p>{cohort.applicationsOpen ? t("notAppliedOpen") : t("notAppliedClosed")}</p>
        <p>
          {cohort.applicationsOpen ? (
            <Link href={`/professional/apply/${cohort.slug}`}>{t("apply", { cohort: cohort.name })}</Link>
          ) : (
            <Link href="/cohorts">{t("cohorts")}</Link>
          )}
        </p>
      </Notice>
    );
  }
  if (window === "before")
    return <Notice title={t("before", { opens })}>{t("beforeText", { closes })}</Notice>;
  if (window === "after") {
    return (
      <Notice tone="neutral" title={t("after", { closes })}>
        {t("afterText")}
      </Notice>
    );
  }
  return <p className="text-sm text-ink-soft">{t("window", { closes })}</p>;
}
