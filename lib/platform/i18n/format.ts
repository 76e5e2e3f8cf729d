import type { Locale } from "@/lib/platform/i18n/locales";
import { zoneName } from "@/lib/platform/i18n/zones";

/** Where the founding programme runs; pages pass the reader's or the programme's own zone where they know it. */
export const defaultTimeZone = "America/Los_Angeles";

// Dates read day first in both languages; amounts are US dollars, written as the United States does.
const dateTags: Record<Locale, string> = { en: "en-GB", es: "es" };
const numberTags: Record<Locale, string> = { en: "en-US", es: "es-US" };

const dateStyles = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  month: { month: "long", year: "numeric" },
  monthShort: { month: "short", year: "2-digit" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof dateStyles;

const languageNames = new Map<Locale, Intl.DisplayNames>();
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${tag}${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(tag, options);
  cache.set(key, known);
  return known as Intl.DateTimeFormat;
}

function numberFormatter(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${tag}${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.NumberFormat(tag, options);
  cache.set(key, known);
  return known as Intl.NumberFormat;
}

function calendarDate(date: string): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}

// "Tue 24 Nov": versions of the language data differ on a comma after the weekday.
function inWords(instant: Date, locale: Locale, style: DateStyle, timeZone: string): string {
  const words = dateFormatter(dateTags[locale], { ...dateStyles[style], timeZone }).format(instant);
  return words.replace(",", "");
}

/** A calendar date "YYYY-MM-DD" (or month "YYYY-MM") in words: "24 Nov 2026"; no zone can move it. */
export function formatDate(date: string, locale: Locale, style: DateStyle = "medium"): string {
  return inWords(calendarDate(date), locale, style, "UTC");
}

/** A day of the week, 1, Monday, to 7, by its name. */
export function weekdayName(day: number, locale: Locale): string {
  return dateFormatter(dateTags[locale], { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, day));
}

/** Two calendar dates as a range with nothing said twice: "3–24 Nov 2026". */
export function formatDateRange(from: string, to: string, locale: Locale): string {
  const formatter = dateFormatter(dateTags[locale], { ...dateStyles.medium, timeZone: "UTC" });
  return formatter.formatRange(calendarDate(from), calendarDate(to));
}

/** A language by its ISO 639 code, in the reader's own: "es" is "Spanish". It begins with a capital, as names in a list do. */
export function languageName(code: string, locale: Locale): string {
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  languageNames.set(locale, names);
  const name = names.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** An instant in a zone, which it names: "Tue 24 Nov, 18:00 (Los Angeles)". */
export function formatInstant(instant: Date, locale: Locale, timeZone: string = defaultTimeZone): string {
  return `${inWords(instant, locale, "weekday", timeZone)}, ${formatTime(instant, locale, timeZone)} (${zoneName(timeZone)})`;
}

/** The time of day of an instant in a zone, "18:00". */
export function formatTime(instant: Date, locale: Locale, timeZone: string = defaultTimeZone): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  return dateFormatter(dateTags[locale], options).format(instant);
}

/** The calendar date of an instant in a zone, in words. */
export function formatDay(
  instant: Date,
  locale: Locale,
  timeZone: string = defaultTimeZone,
  style: DateStyle = "medium",
): string {
  return inWords(instant, locale, style, timeZone);
}

/** A number with thousands grouped and at most `decimals` decimals (none by default). */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return numberFormatter(numberTags[locale], { maximumFractionDigits: decimals }).format(value);
}

/** A share from 0 to 1 as a percentage: "64%". */
export function formatPercent(share: number, locale: Locale): string {
  return numberFormatter(numberTags[locale], { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** Integer US cents as dollars; the cents are shown unless `round`. */
export function formatMoney(cents: number, locale: Locale, { round = false } = {}): string {
  return numberFormatter(numberTags[locale], {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: round ? 0 : 2,
    maximumFractionDigits: round ? 0 : 2,
  }).format(cents / 100);
}

/** Minutes as hours with at most two decimals and the unit: "1,234.5 h". */
export function formatHours(minutes: number, locale: Locale): string {
  return `${numberFormatter(numberTags[locale], { maximumFractionDigits: 2 }).format(minutes / 60)}\u00a0h`;
}
