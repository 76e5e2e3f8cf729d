import { getLocale, getTranslations } from "next-intl/server";
import { windowsInWords } from "@/components/forms/week-words";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { recruiting, skillGaps } from "@/lib/cohorts/recruiting";
import type { Balance } from "@/lib/cohorts/supply-and-demand";

/** The gaps in words: whom to look for, for when, and which skills are scarce. */
export async function RecruitingSection({ cohort, balances }: { cohort: Cohort; balances: Balance[] }) {
  const locale = await getLocale();
  const [t, names, inWords, needed, gaps] = await Promise.all([
    getTranslations("cohorts.staff"),
    getTranslations("catalogue"),
    windowsInWords(),
    recruiting(cohort, balances),
    skillGaps(cohort.id, locale),
  ]);
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
        <Table
          caption={t("skillGaps")}
          rows={gaps}
          rowKey={({ skill }) => skill}
          columns={[
            { key: "skill", header: t("skill"), heading: true, cell: ({ name }) => name },
            { key: "wanted", header: t("skillWanted"), align: "end", cell: ({ wanted }) => wanted },
            { key: "have", header: t("skillHave"), align: "end", cell: ({ have }) => have },
            {
              key: "short",
              header: t("skillShort"),
              align: "end",
              cell: ({ wanted, have }) => wanted - have,
            },
          ]}
        />
      )}
    </section>
  );
}
