import { Figure } from "@/components/ui/figure";
import { valuesOverall } from "@/lib/impact/values";
import { today } from "@/lib/platform/clock";
import { formatDate, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Three live figures; nothing while there is nothing to show yet. */
export async function Proof() {
  const [t, locale, { participants, hours, partners }] = await Promise.all([
    getTranslations("home"),
    getLocale(),
    valuesOverall(["participants", "hours", "partners"]),
  ]);
  if (!partners) return null;
  const figures = [
    { key: "people", value: participants ?? 0 },
    { key: "hours", value: Math.round((hours ?? 0) / 60) },
    { key: "partners", value: partners },
  ] as const;
  return (
    <section aria-label={t("proof")} className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
      {figures.map(({ key, value }) => (
        <Figure
          key={key}
          label={t(key)}
          value={formatNumber(value, locale)}
          definition={t(`${key}Definition`)}
          asOf={formatDate(today(), locale)}
          href="/impact"
        />
      ))}
    </section>
  );
}
