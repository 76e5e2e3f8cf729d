import { Table } from "@/components/ui/table";
import { addDays } from "@/lib/platform/dates";
import { formatDate, formatMoney, formatNumber } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Measures } from "@/lib/scoping/change-effect";

type EffectTableProps = { before: Measures; after: Measures; startsOn: string | null; locale: Locale };
type Line = { key: string; label: string; was: string; is: string; by: string };

/** What a change comes to: hours, weeks and the day it ends, seats and value, before and after. */
export async function EffectTable({ before, after, startsOn, locale }: EffectTableProps) {
  const t = await getTranslations("scopeVersions.effect");
  const unknown = t("unknown");
  const signed = (difference: number, words: (size: number) => string) =>
    difference === 0 ? t("same") : `${difference > 0 ? "+" : "−"}${words(Math.abs(difference))}`;
  const line = (
    key: "work" | "time" | "weeks" | "seats" | "deliverables" | "valueCents",
    words: (value: number) => string,
  ): Line => {
    const [was, is] = [before[key], after[key]];
    return {
      key,
      label: t(key),
      was: was === null ? unknown : words(was),
      is: is === null ? unknown : words(is),
      by: was === null || is === null ? "" : signed(is - was, words),
    };
  };
  const hours = (value: number) => t("hours", { hours: formatNumber(value, locale) });
  const count = (value: number) => formatNumber(value, locale);
  const lines = [
    line("work", hours),
    line("time", hours),
    line("weeks", (weeks) => t("weekCount", { count: weeks })),
    line("seats", count),
    line("deliverables", count),
    line("valueCents", (cents) => formatMoney(cents, locale, { round: true })),
  ];
  if (startsOn && before.weeks !== null && after.weeks !== null) {
    const end = (weeks: number) => formatDate(addDays(startsOn, weeks * 7), locale);
    const later = after.weeks - before.weeks;
    lines.splice(3, 0, {
      key: "end",
      label: t("end"),
      was: end(before.weeks),
      is: end(after.weeks),
      by: signed(later, (weeks) => t("weekCount", { count: weeks })),
    });
  }
  return (
    <section className="grid gap-3">
      <Table
        caption={t("title")}
        columns={[
          { key: "label", header: t("what"), heading: true, cell: ({ label }) => label },
          { key: "was", header: t("was"), align: "end", cell: ({ was }) => was },
          { key: "is", header: t("is"), align: "end", cell: ({ is }) => is },
          { key: "by", header: t("by"), align: "end", cell: ({ by }) => by },
        ]}
        rows={lines}
        rowKey={({ key }) => key}
      />
      <p className="text-xs text-ink-soft">{t("valueNote")}</p>
    </section>
  );
}
