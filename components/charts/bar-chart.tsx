import { scaleLinear } from "d3-scale";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { findingOf } from "@/components/charts/finding";
import type { Datum } from "@/components/charts/chart-colours";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export type BarChartProps = {
  title: string;
  description: string;
  /** Names of the data's columns: what is compared, what is measured, and what `previous` is. */
  columns: readonly [string, string, string?];
  data: readonly (Datum & { href?: string })[];
  source?: ReactNode;
  /** So many bars are drawn; the table has all, and `rest` says what the others come to. */
  most?: number;
  rest?: ReactNode;
};

/** Horizontal bars from zero, each labelled where it stands; a thin line marks the value before. */
export async function BarChart({ title, description, columns, data, source, most, rest }: BarChartProps) {
  const [t, finding] = await Promise.all([getTranslations("common"), findingOf("most", data)]);
  const highest = Math.max(1, ...data.flatMap(({ value, previous = 0 }) => [value, previous]));
  const width = scaleLinear([0, highest], [0, 100]);
  const withPrevious = data.some(({ previous }) => previous !== undefined);
  const table = {
    columns: withPrevious ? [columns[0], columns[1], columns[2] ?? t("before")] : [columns[0], columns[1]],
    rows: data.map(({ label, text, previousText }) =>
      withPrevious ? [label, text, previousText ?? ""] : [label, text],
    ),
  };
  return (
    <ChartFrame title={title} finding={finding} description={description} source={source} table={table}>
      <ul className="grid gap-3 text-sm">
        {data.slice(0, most).map(({ label, value, text, previous, previousText, href }) => (
          <li key={label} className="grid gap-1">
            <p className="flex justify-between gap-4">
              {href ? (
                <Link
                  href={href}
                  className="underline decoration-line-strong underline-offset-4 hover:decoration-current"
                >
                  {label}
                </Link>
              ) : (
                <span>{label}</span>
              )}
              <span className="font-semibold tabular-nums">{text}</span>
            </p>
            <svg className="h-3.5 w-full overflow-visible rtl:-scale-x-100" aria-hidden="true">
              <rect width="100%" y="6" height="2" className="fill-line" />
              <rect width={`${width(value)}%`} height="14" rx="2" className="fill-chart-1" />
              {previous !== undefined && (
                <line
                  x1={`${width(previous)}%`}
                  x2={`${width(previous)}%`}
                  y1="-2"
                  y2="16"
                  strokeWidth="2"
                  className="stroke-ink"
                >
                  <title>{previousText}</title>
                </line>
              )}
            </svg>
          </li>
        ))}
      </ul>
      {most !== undefined && data.length > most && rest && <p className="text-sm text-ink-soft">{rest}</p>}
      {withPrevious && columns[2] && (
        <p className="flex items-center gap-2 text-xs text-ink-soft">
          <svg viewBox="0 0 2 14" className="h-3.5 w-0.5" aria-hidden="true">
            <rect width="2" height="14" className="fill-ink" />
          </svg>
          {columns[2]}
        </p>
      )}
    </ChartFrame>
  );
}
