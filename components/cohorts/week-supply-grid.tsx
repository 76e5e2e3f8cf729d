import { getTranslations } from "next-intl/server";
import { windowsInWords } from "@/components/forms/week-words";
import { days, parts } from "@/lib/people/week-schema";

type Props = {
  supply: { people: number; silent: number; free: Record<string, number> };
  /** When the teams meet. */
  meets: readonly string[];
};

const shades = ["", "bg-brand/15", "bg-brand/30", "bg-brand text-on-brand"];

/** A week in its 21 windows: how many accepted people are free in each, darker the more, outlined where teams meet. */
export async function WeekSupplyGrid({ supply: { people, silent, free }, meets }: Props) {
  const [t, week, inWords] = await Promise.all([
    getTranslations("cohorts.staff"),
    getTranslations("catalogue.week"),
    windowsInWords(),
  ]);
  const shade = (count: number) =>
    shades[count === 0 ? 0 : Math.ceil((count / people) * (shades.length - 1))];
  return (
    <section aria-labelledby="week-supply" className="grid gap-3">
      <h2 id="week-supply">{t("weekSupply")}</h2>
      <p className="max-w-measure text-sm">
        {t("weekSupplyText", { meets: meets.length > 0 ? inWords(meets) : "none", silent })}
      </p>
      <table className="w-full max-w-160 table-fixed border-separate border-spacing-1 text-xs tabular-nums">
        <caption className="sr-only">{t("weekSupply")}</caption>
        <thead>
          <tr>
            <td className="w-20" />
            {days.map((day) => (
              <th key={day} scope="col" className="pb-1 font-semibold">
                <span aria-hidden="true">{week(`days.${day}`).slice(0, 2)}</span>
                <span className="sr-only">{week(`days.${day}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row" className="pe-2 text-end font-normal text-ink-soft">
                {week(`short.${part}`)}
              </th>
              {days.map((day) => {
                const count = free[`${day}-${part}`] ?? 0;
                const isMeeting = meets.includes(`${day}-${part}`);
                return (
                  <td
                    key={day}
                    className={`h-9 rounded-sm border border-line text-center ${shade(count)} ${isMeeting ? "outline-2 outline-offset-1 outline-accent" : ""}`}
                  >
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">{t("weekSupplyCell", { free: count, people })}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
