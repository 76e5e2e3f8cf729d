import { Nothing } from "@/components/scoping/nothing";
import { Disclosure } from "@/components/ui/disclosure";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Effort, RoleLoad } from "@/lib/scoping/effort";

/** Work against time for each role: a bar of work, a line where the time ends, and what it means in a sentence. */
export async function EffortReading({ effort }: { effort: Effort }) {
  const [t, locale] = await Promise.all([getTranslations("scoping.effort"), getLocale()]);
  const { loads, work, time, held } = effort;
  if (loads.length === 0 || work === 0) return <Nothing />;
  const widest = Math.max(...loads.map((load) => Math.max(load.work, load.time ?? 0)), 1);
  const number = (hours: number) => formatNumber(hours, locale);
  return (
    <div className="grid gap-5 text-sm">
      <p className="max-w-measure">
        {time === null
          ? t("totalWithoutWeeks", { work: number(work) })
          : t("total", { work: number(work), time: number(time) })}{" "}
        {held.debts > 0 && time !== null && t("held", { ...held, time: number(time) })}
      </p>
      <ul className="grid gap-4">
        {loads.map((load, index) => (
          <li key={index} className="grid gap-1">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{load.role || "—"}</span>
              <span className="tabular-nums">
                {load.time === null
                  ? t("work", { work: number(load.work) })
                  : t("workOfTime", { work: number(load.work), time: number(load.time) })}
              </span>
            </p>
            <LoadBar load={load} widest={widest} />
            <p className="text-xs text-ink-soft">{t(load.verdict)}</p>
          </li>
        ))}
      </ul>
      {time !== null && (
        <Disclosure summary={t("weekByWeek")}>
          <WeekTable loads={loads} />
        </Disclosure>
      )}
    </div>
  );
}

/** The bar turns to the warning colour past the time there is, and the sentence under it says so. */
function LoadBar({ load, widest }: { load: RoleLoad; widest: number }) {
  const width = (hours: number) => `${(100 * hours) / widest}%`;
  const time = load.time ?? load.work;
  return (
    <svg className="h-3.5 w-full overflow-visible rtl:-scale-x-100" aria-hidden="true">
      <rect width={width(time)} y="2" height="10" rx="2" className="fill-line" />
      <rect width={width(Math.min(load.work, time))} height="14" rx="2" className="fill-chart-1" />
      {load.work > time && (
        <rect x={width(time)} width={width(load.work - time)} height="14" rx="2" className="fill-chart-4" />
      )}
      <line x1={width(time)} x2={width(time)} y1="-2" y2="16" strokeWidth="2" className="stroke-ink" />
    </svg>
  );
}

async function WeekTable({ loads }: Pick<Effort, "loads">) {
  const [t, locale] = await Promise.all([getTranslations("scoping.effort"), getLocale()]);
  const named = loads.filter(({ role }) => role !== "");
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("weekByWeek")}>
      <table className="min-w-full border-collapse text-xs">
        <caption className="sr-only">{t("weekCaption")}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-1 pe-3 text-start">
              {t("role")}
            </th>
            {named[0]?.weeks.map((_, week) => (
              <th key={week} scope="col" className="px-1 py-1 text-end font-normal tabular-nums">
                {week + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ role, weeks }, index) => (
            <tr key={index} className="border-b border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal whitespace-nowrap">
                {role}
              </th>
              {weeks.map(({ hours, over }, week) => (
                <td
                  key={week}
                  className={`px-1 py-1 text-end tabular-nums ${over ? "font-semibold text-danger underline" : ""}`}
                >
                  {formatNumber(Math.round(hours * 10) / 10, locale, 1)}
                  {over && <span className="sr-only"> {t("tooMuch")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
