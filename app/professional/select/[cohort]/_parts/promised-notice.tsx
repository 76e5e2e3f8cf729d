import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { PromisedHours } from "@/lib/teams/queries/promised-hours";
import type { PromisedWeek } from "@/components/teams/over-hours";

/** The hours somebody has promised elsewhere in the weeks of this cohort, beside what they said they can give. */
export async function PromisedNotice({
  seats,
  week,
}: {
  seats: readonly PromisedHours[];
  week: PromisedWeek;
}) {
  if (seats.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("teams.promised"), getLocale()]);
  return (
    <Notice tone="warn" title={t("title", { hours: week.promised })}>
      <ul className="grid gap-1">
        {seats.map(({ claimId, project, hoursPerWeek: hours, held, until }) => (
          <li key={claimId}>
            {t(held ? "held" : "seat", { hours, project, until: formatDate(until, locale) })}
          </li>
        ))}
      </ul>
      <p>{week.offered === null ? t("onTop") : t("offered", { hours: week.offered })}</p>
    </Notice>
  );
}
