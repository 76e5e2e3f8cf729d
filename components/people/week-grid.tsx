import { days } from "@/lib/people/week-schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  caption: string;
  /** How many there are: the darkest is all of them. */
  people: number;
  /** What the first column says, read aloud only. */
  corner: string;
  /** Times of a day, each with how many are free on each of the seven days, and on which of them it is marked. */
  rows: { time: string; free: number[]; marked?: boolean[] }[];
  /** What the mark says, read aloud. */
  markInWords?: string;
  /** A number in words, read aloud. */
  inWords: (free: number) => string;
};

const shades = ["", "bg-brand/15", "bg-brand/30", "bg-brand text-on-brand"];

/** A week as a grid, times down and days across: how many people are free, darker the more. */
export async function WeekGrid({ caption, people, corner, rows, markInWords, inWords }: Props) {
  const week = await getTranslations("catalogue.week.days");
  const shade = (free: number) => shades[free === 0 ? 0 : Math.ceil((free / people) * (shades.length - 1))];
  return (
    <table className="w-full max-w-160 table-fixed border-separate border-spacing-0.5 text-xs tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-20 pe-2 pb-1 font-normal">
            <span className="sr-only">{corner}</span>
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
        {rows.map(({ time, free, marked }) => (
          <tr key={time}>
            <th scope="row" className="pe-2 text-end font-normal text-ink-soft">
              {time}
            </th>
            {free.map((count, day) => (
              <td
                key={days[day]}
                className={`h-7 rounded-sm border border-line text-center ${shade(count)} ${marked?.[day] ? "outline-2 outline-offset-1 outline-brand" : ""}`}
              >
                {count > 0 && (
                  <>
                    <span aria-hidden="true">{count}</span>
                    <span className="sr-only">{inWords(count)}</span>
                  </>
                )}
                {marked?.[day] && (
                  <>
                    <span aria-hidden="true"> ●</span>
                    <span className="sr-only">, {markInWords}</span>
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
