import { Timeline } from "@/components/ui/timeline";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import {
  comingMilestones,
  hasPassed,
  milestonesOf,
  nextMilestone,
  type Milestone,
} from "@/lib/cohorts/phase";
import { now } from "@/lib/platform/clock";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";

/** When a date of the calendar is, in words: an instant names its zone, a day is the same everywhere. */
export function milestoneWords(milestone: Milestone, locale: Locale, timeZone: string): string {
  return "at" in milestone
    ? formatInstant(milestone.at, locale, timeZone)
    : formatDate(milestone.on, locale, "weekday");
}

type CalendarProps = {
  cohort: Cohort;
  /** Only so many dates, from the next one on. */
  coming?: number;
};

/** The dates of a cohort, with what is behind and what comes next. */
export async function CohortCalendar({ cohort, coming }: CalendarProps) {
  const [t, locale] = await Promise.all([getTranslations("cohorts"), getLocale()]);
  const at = now();
  const ahead = cohort.publishedAt ? comingMilestones(cohort, at) : [];
  const next = ahead[0]?.name;
  const shown = coming ? ahead.slice(0, coming) : milestonesOf(cohort);
  const entries = shown.map((milestone) => ({
    title: t(`dates.${milestone.name}`),
    when: milestoneWords(milestone, locale, cohort.timeZone),
    state:
      milestone.name === next
        ? ("now" as const)
        : hasPassed(milestone, at, cohort.timeZone)
          ? ("past" as const)
          : ("coming" as const),
  }));
  return (
    <div className="grid gap-4">
      <Timeline label={t("calendar")} entries={entries} />
      <p className="text-xs text-ink-soft">{t("zoneNote", { zone: zoneName(cohort.timeZone) })}</p>
    </div>
  );
}

/** "Next: Applications close, Sun 31 Jan, 23:59 (Los Angeles)"; nothing when all dates are behind. */
export async function NextDate({ cohort }: { cohort: Cohort }) {
  const next = nextMilestone(cohort, now());
  if (!next) return null;
  const [t, locale] = await Promise.all([getTranslations("cohorts"), getLocale()]);
  return t("next", {
    name: t(`dates.${next.name}`),
    when: milestoneWords(next, locale, cohort.timeZone),
  });
}
