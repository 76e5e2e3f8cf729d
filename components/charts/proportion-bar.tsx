import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { findingOf } from "@/components/charts/finding";
import { fillOf, type Datum } from "@/components/charts/chart-colours";

type ProportionBarProps = {
  title: string;
  description: string;
  columns: readonly [string, string];
  /** Parts of one whole, the largest first; up to five. */
  data: readonly Datum[];
  source?: ReactNode;
};

/** One whole in its parts, named underneath in the same order. */
export async function ProportionBar({ title, description, columns, data, source }: ProportionBarProps) {
  const finding = await findingOf("part", data);
  const whole = data.reduce((sum, { value }) => sum + value, 0) || 1;
  const table = { columns, rows: data.map(({ label, text }) => [label, text]) };
  const starts = data.map((_, index) => data.slice(0, index).reduce((sum, { value }) => sum + value, 0));
  return (
    <ChartFrame title={title} finding={finding} description={description} source={source} table={table}>
      <svg className="w-full rtl:-scale-x-100" height="28" role="img" aria-label={finding}>
        {data.map(({ label, value, text }, index) => (
          <rect
            key={label}
            x={`${(100 * (starts[index] ?? 0)) / whole}%`}
            width={`${(100 * value) / whole}%`}
            height="28"
            strokeWidth="2"
            className={`${fillOf(index)} stroke-paper`}
          >
            <title>{`${label}: ${text}`}</title>
          </rect>
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {data.map(({ label, text }, index) => (
          <li key={label} className="flex items-center gap-2">
            <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
              <rect width="12" height="12" rx="2" className={fillOf(index)} />
            </svg>
            {label}
            <span className="font-semibold tabular-nums">{text}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
