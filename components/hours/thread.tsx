import type { ThreadLine } from "@/lib/hours/thread";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** What was asked, answered and said about an entry, oldest first. */
export async function HoursThread({ lines }: { lines: readonly ThreadLine[] }) {
  if (lines.length === 0) return null;
  const [t, all, locale] = await Promise.all([
    getTranslations("hours.thread"),
    getTranslations("hours"),
    getLocale(),
  ]);
  return (
    <ul aria-label={t("heading")} className="grid gap-2 border-s-2 border-line ps-3 text-start">
      {lines.map(({ id, kind, words, at, by, timeZone }) => (
        <li key={id} className="min-w-0">
          <span className="block text-xs text-ink-soft">
            {t(kind, { name: by ?? "none", date: formatInstant(at, locale, timeZone) })}
          </span>
          {all("reason", { reason: words })}
        </li>
      ))}
    </ul>
  );
}
