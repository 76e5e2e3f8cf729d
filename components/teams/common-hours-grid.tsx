import { WeekGrid } from "@/components/people/week-grid";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  caption: string;
  people: number;
  /** For each hour of the day, how many are free on each of the seven days. */
  hours: { hour: number; free: number[] }[];
};

/** How many of a team are free, hour by hour of a week. */
export async function CommonHoursGrid({ caption, people, hours }: Props) {
  const t = await getTranslations("working");
  return (
    <WeekGrid
      caption={caption}
      people={people}
      corner={t("hour")}
      rows={hours.map(({ hour, free }) => ({ time: `${hour}:00`, free }))}
      inWords={(free) => t("cell", { free, people })}
    />
  );
}
