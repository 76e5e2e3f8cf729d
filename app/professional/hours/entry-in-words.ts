import "server-only";
import type { MyEntry } from "@/lib/hours/mine";
import { formatDate, formatHours } from "@/lib/platform/i18n/format";
import { getLocale } from "@/lib/platform/i18n/sentences";

/** Which entry it is: "Thu 26 Nov, One list of deliveries, 1.25 h". */
export async function entryInWords({ workedOn, title, minutes }: MyEntry): Promise<string> {
  const locale = await getLocale();
  return [formatDate(workedOn, locale, "weekday"), title, formatHours(minutes, locale)].join(", ");
}
