import { Figure } from "@/components/ui/figure";
import { overallFigures } from "@/lib/impact/overall";
import { formatDate, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Three live figures; nothing while there is nothing to show yet. */
export async function Proof() {
  const [t, locale, { participants, minutes, partners, asOf }] = await Promise.all([
    getTranslations("home"),
    getLocale(),
    overallFigures(),
  ]);
  if (partners === 0) return null;
  const figures = [
    { key: "people", value: participants },
    { key: "hours", value: Math.round(minutes / 60) },
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
          asOf={formatDate(asOf, locale)}
          href="/impact"
        />
      ))}
    </section>
  );
}
