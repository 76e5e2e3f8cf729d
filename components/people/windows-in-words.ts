import { isWindow, type Day, type Part } from "@/lib/people/week-schema";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

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
