import { now } from "@/lib/platform/clock";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { ProjectRecord } from "@/lib/scoping/queries/record";

/** What comes next for a project, in a sentence with its date where there is one. */
export async function nextStep({ stage, cohort, endsOn, programme }: ProjectRecord): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("projects.next"), getLocale()]);
  if (stage === "PUBLISHED" && cohort) {
    const { claimingOpensAt, claimingClosesAt, name } = cohort;
    const when = (instant: Date) => formatInstant(instant, locale, programme.timeZone);
    if (now() < claimingOpensAt) return t("PUBLISHED_before", { date: when(claimingOpensAt), cohort: name });
    if (now() < claimingClosesAt) return t("PUBLISHED_now", { date: when(claimingClosesAt), cohort: name });
    return t("PUBLISHED_after");
  }
  if (stage === "STAFFED" && cohort) {
    return t("STAFFED_kickoff", { date: formatDate(cohort.kickoffOn, locale, "weekday") });
  }
  if (stage === "ACTIVE" && endsOn) return t("ACTIVE_end", { date: formatDate(endsOn, locale) });
  return t(stage);
}
