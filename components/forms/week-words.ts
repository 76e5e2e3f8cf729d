import { days, parts, type Day, type Part } from "@/lib/people/week-schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export type WeekWords = { day: string; days: Record<Day, string>; parts: Record<Part, string> };

/** The days and the parts of a day in the reader's language, for a week of boxes. */
export async function weekFieldWords(): Promise<WeekWords> {
  const t = await getTranslations("catalogue.week");
  return {
    day: t("day"),
    days: Object.fromEntries(days.map((day) => [day, t(`days.${day}`)])) as WeekWords["days"],
    parts: Object.fromEntries(parts.map((part) => [part, t(`parts.${part}`)])) as WeekWords["parts"],
  };
}
