import { BarChart } from "@/components/charts/bar-chart";
import { LineChart } from "@/components/charts/line-chart";
import { Figure } from "@/components/ui/figure";
import { measured } from "@/components/impact/measured";
import type { MeasureKey } from "@/lib/impact/measures";
import type { Report as ReportData } from "@/lib/impact/report";
import { formatDate, formatHours, formatMoney } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type ReportProps = {
  report: ReportData;
  /** The address of the rows behind a figure. */
  rowsHref: (figure: MeasureKey) => string;
};

/** A report as one would print it: figures with their definitions, months, causes, and the rates with their source. */
export async function Report({ report, rowsHref }: ReportProps) {
  return (
    <div className="grid gap-14">
      <Figures report={report} rowsHref={rowsHref} />
      <Months report={report} />
      <Causes report={report} />
      <Rates report={report} />
    </div>
  );
}

async function Figures({ report: { measures, values, year, asOf }, rowsHref }: ReportProps) {
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
  const sum = (read: (month: (typeof year)[number]) => number) =>
    year.reduce((total, month) => total + read(month), 0);
  const before = sum((month) => month.before);
  const comparison =
    before > 0
      ? `${t("lastYear", {
          value: formatHours(
            sum((month) => month.minutes),
            locale,
          ),
        })}; ${t("yearBefore", { value: formatHours(before, locale) })}`
      : undefined;
  const draw = ({ key, unit }: ReportData["measures"][number], size?: "large") => (
    <Figure
      key={key}
      size={size}
      label={t(`measures.${key}.name`)}
      value={measured(unit, values[key], locale)}
      definition={t(`measures.${key}.definition`)}
      comparison={key === "hours" ? comparison : undefined}
      asOf={formatDate(asOf, locale)}
      href={rowsHref(key)}
    />
  );
  const [lead, rest] = [measures.slice(0, 3), measures.slice(3)];
  return (
    <div className="grid gap-10">
      <div className="grid gap-8 md:grid-cols-3">{lead.map((measure) => draw(measure, "large"))}</div>
      <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-4">{rest.map((measure) => draw(measure))}</div>
    </div>
  );
}

async function Months({ report: { year, months } }: { report: ReportData }) {
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
  // a cohort of years ago has its own months; else the last twelve with the year before
  const recent = year.some(({ minutes }) => minutes > 0);
  const withBefore = year.some(({ before }) => before > 0);
  const data = recent
    ? year.map(({ month, minutes, before }) => ({
        label: formatDate(month, locale, "monthShort"),
        value: minutes,
        text: formatHours(minutes, locale),
        ...(withBefore && { previous: before, previousText: formatHours(before, locale) }),
      }))
    : months.map(({ month, minutes }) => ({
        label: formatDate(month, locale, "monthShort"),
        value: minutes,
        text: formatHours(minutes, locale),
      }));
  if (data.length === 0) return null;
  return (
    <LineChart
      title={t("hoursByMonth")}
      description={t("hoursByMonthText")}
      columns={[t("month"), t("measures.hours.name"), t("before")]}
      data={data}
    />
  );
}

const shownCauses = 12;

const minutesOf = (causes: ReportData["causes"]) => causes.reduce((total, { minutes }) => total + minutes, 0);

async function Causes({ report: { causes } }: { report: ReportData }) {
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
  if (causes.length === 0) return null;
  const others = causes.slice(shownCauses);
  return (
    <BarChart
      title={t("byCause")}
      description={t("byCauseText")}
      columns={[t("cause"), t("measures.hours.name")]}
      most={shownCauses}
      rest={t("moreCauses", { count: others.length, hours: formatHours(minutesOf(others), locale) })}
      data={causes.map(({ slug, name, minutes }) => ({
        label: name,
        value: minutes,
        text: formatHours(minutes, locale),
        href: `/projects?cause=${slug}`,
      }))}
    />
  );
}

async function Rates({ report: { rates } }: { report: ReportData }) {
  const [t, locale] = await Promise.all([getTranslations("impact"), getLocale()]);
  if (rates.length === 0) return null;
  return (
    <section className="grid max-w-measure gap-3" aria-labelledby="rates">
      <h2 id="rates">{t("rates")}</h2>
      <p>{t("ratesText")}</p>
      <ul className="grid gap-2 text-sm">
        {rates.map((rate) => (
          <li key={rate.effectiveFrom}>
            {t("rateLine", {
              rate: formatMoney(rate.centsPerHour, locale),
              from: formatDate(rate.effectiveFrom, locale),
              hours: formatHours(rate.minutes, locale),
            })}
            {": "}
            <a href={rate.sourceUrl} rel="noreferrer">
              {rate.sourceName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
