import { days, parts } from "@/lib/people/week-schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The times of a week someone is free, in words: one line a day, without the days they never are. */
export async function FreeTimes({ windows }: { windows: readonly string[] }) {
  const t = await getTranslations("catalogue.week");
  return (
    <ul>
      {days.map((day) => {
        const free = parts.filter((part) => windows.includes(`${day}-${part}`));
        return (
          free.length > 0 && (
            <li key={day}>
              {t(`days.${day}`)}: {free.map((part) => t(`short.${part}`)).join(", ")}
            </li>
          )
        );
      })}
    </ul>
  );
}
