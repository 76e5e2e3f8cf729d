import { windowsInWords } from "@/components/people/windows-in-words";
import { WeekGrid } from "@/components/people/week-grid";
import { days, parts } from "@/lib/people/week-schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  supply: { people: number; silent: number; free: Record<string, number> };
  /** When the teams meet. */
  meets: readonly string[];
};

/** A week in its 21 windows: how many accepted people are free in each, darker the more, outlined where teams meet. */
export async function WeekSupplyGrid({ supply: { people, silent, free }, meets }: Props) {
  const [t, week, inWords] = await Promise.all([
    getTranslations("cohorts.staff"),
    getTranslations("catalogue.week"),
    windowsInWords(),
  ]);
  return (
    <section aria-labelledby="week-supply" className="grid gap-3">
      <h2 id="week-supply">{t("weekSupply")}</h2>
      <p className="max-w-measure text-sm">
        {t("weekSupplyText", { meets: meets.length > 0 ? inWords(meets) : "none", silent })}
      </p>
      <WeekGrid
        caption={t("weekSupply")}
        people={people}
        corner={week("part")}
        rows={parts.map((part) => ({
          time: week(`short.${part}`),
          free: days.map((day) => free[`${day}-${part}`] ?? 0),
          marked: days.map((day) => meets.includes(`${day}-${part}`)),
        }))}
        markInWords={t("weekSupplyMark")}
        inWords={(count) => t("weekSupplyCell", { free: count, people })}
      />
    </section>
  );
}
