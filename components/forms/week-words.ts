import { getLocale, getTranslations } from "next-intl/server";
import { days, isWindow, parts, type Day, type Part } from "@/lib/people/week-schema";

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

/** Says windows of a week in words: "Tue evening and Sat morning". */
export async function windowsInWords(): Promise<(windows: readonly string[]) => string> {
  const [t, locale] = await Promise.all([getTranslations("catalogue.week"), getLocale()]);
  const list = new Intl.ListFormat(locale);
  return (windows) =>
    list.format(
      windows.filter(isWindow).map((window) => {
        const [day, part] = window.split("-") as [Day, Part];
        return `${t(`days.${day}`)} ${t(`short.${part}`)}`;
      }),
    );
}
