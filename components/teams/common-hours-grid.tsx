import { getTranslations } from "next-intl/server";
import { days } from "@/lib/people/week-schema";

type Props = {
  caption: string;
  people: number;
  /** For each hour of the day, how many are free on each of the seven days. */
  hours: { hour: number; free: number[] }[];
};

const shades = ["", "bg-brand/15", "bg-brand/30", "bg-brand text-on-brand"];

/** A week as a grid, hours down and days across: the number of people free in each hour, darker the more. */
export async function CommonHoursGrid({ caption, people, hours }: Props) {
  const [t, week] = await Promise.all([getTranslations("working"), getTranslations("catalogue.week.days")]);
  const shade = (free: number) => shades[free === 0 ? 0 : Math.ceil((free / people) * (shades.length - 1))];
  return (
    <table className="w-full max-w-140 table-fixed border-collapse text-xs tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-10 pe-2 pb-1 text-end font-normal text-ink-soft">
            <span className="sr-only">{t("hour")}</span>
          </th>
          {days.map((day) => (
            <th key={day} scope="col" className="pb-1 font-semibold">
              <span aria-hidden="true">{week(day).slice(0, 2)}</span>
              <span className="sr-only">{week(day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map(({ hour, free }) => (
          <tr key={hour}>
            <th scope="row" className="pe-2 text-end font-normal text-ink-soft">
              {hour}:00
            </th>
            {free.map((count, day) => (
              <td key={days[day]} className={`h-7 border border-line text-center ${shade(count)}`}>
                {count > 0 && (
                  <>
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">{t("cell", { free: count, people })}</span>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
