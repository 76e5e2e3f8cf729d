import { SupplyDemandChart } from "@/components/applications/supply-demand-chart";
import { WeekSupplyGrid } from "@/components/applications/week-supply-grid";
import { windowsInWords } from "@/components/people/windows-in-words";
import { Panel } from "@/components/ui/panel";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { freeSupply, weekSupply } from "@/lib/applications/free-supply";
import { recruiting, skillGaps } from "@/lib/applications/recruiting";
import type { Balance } from "@/lib/applications/supply-and-demand";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** The gaps in words: whom to look for, for when, and which skills are scarce. */
export async function RecruitingSection({ cohort, balances }: { cohort: Cohort; balances: Balance[] }) {
  const locale = await getLocale();
  const [t, names, inWords, supply, gaps] = await Promise.all([
    getTranslations("cohorts.staff"),
    getTranslations("catalogue"),
    windowsInWords(),
    freeSupply(cohort),
    skillGaps(cohort.id, locale),
  ]);
  const needed = recruiting(cohort, balances, supply);
  if (needed.length === 0) return null;
  const missing = needed.filter((row) => row.missing > 0);
  const when = inWords(cohort.meets);
  return (
    <section aria-labelledby="recruit" className="grid gap-6">
      <Panel title={t("recruitTitle")} id="recruit" tone="sunken">
        <div className="grid gap-3">
          {missing.length === 0 ? (
            <p>{t("recruitNone")}</p>
          ) : (
            <ul className="grid list-disc gap-1 ps-5">
              {missing.map((row) => (
                <li key={row.discipline}>
                  {t("recruit", {
                    count: row.missing,
                    discipline: names(`disciplines.${row.discipline}`),
                    when: when || "none",
                  })}
                </li>
              ))}
            </ul>
          )}
          {when && <p className="text-sm text-ink-soft">{t("balanceWindowsText")}</p>}
        </div>
      </Panel>
      {gaps.length > 0 && (
        <section aria-labelledby="skill-gaps" className="grid gap-4">
          <h2 id="skill-gaps">{t("skillGaps")}</h2>
          <SupplyDemandChart
            rows={gaps.map(({ name, wanted, have, applying }) => ({
              label: name,
              seats: wanted,
              accepted: have,
              applying,
            }))}
            sentence={t("skillGapsSentence", { count: gaps.length })}
            text={t("skillGapsText")}
          />
        </section>
      )}
      {supply.length > 0 && <WeekSupplyGrid supply={weekSupply(supply, cohort)} meets={cohort.meets} />}
    </section>
  );
}
