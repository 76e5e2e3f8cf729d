import type { Measure } from "@/lib/platform/measure";
import { formatHours, formatMoney, formatNumber, formatPercent } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";

/** A value in its unit, as people read it; a dash for a share of nothing. */
export function measured(unit: Measure["unit"], value: number | null, locale: Locale): string {
  if (value === null) return "–";
  switch (unit) {
    case "minutes":
      return formatHours(value, locale);
    case "cents":
      return formatMoney(value, locale);
    case "share":
      return formatPercent(value, locale);
    case "people":
    case "things":
      return formatNumber(value, locale);
  }
}
