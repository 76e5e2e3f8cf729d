import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type BeforeAfterProps = {
  title: string;
  description: string;
  /** What is compared, for the head of the table. */
  column: string;
  /** Both ends of the scale, such as 1 and 5. */
  range: readonly [number, number];
  data: readonly { label: string; before: number; after: number; beforeText: string; afterText: string }[];
  source?: ReactNode;
};

/** Two moments of each thing on one scale: an open dot before, a full one after. */
export async function BeforeAfter({ title, description, column, range, data, source }: BeforeAfterProps) {
  const t = await getTranslations("common");
  const x = scaleLinear([...range], [0, 100]).clamp(true);
  const most = data.toSorted(
    (one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before),
  )[0];
  const finding = most
    ? t("finding.change", { label: most.label, before: most.beforeText, after: most.afterText })
    : t("finding.nothing");
  const table = {
    columns: [column, t("before"), t("after")],
    rows: data.map(({ label, beforeText, afterText }) => [label, beforeText, afterText]),
  };
  return (
    <ChartFrame title={title} finding={finding} description={description} source={source} table={table}>
      <ul className="grid gap-4 text-sm">
        {data.map(({ label, before, after, beforeText, afterText }) => (
          <li key={label} className="grid gap-1">
            <p className="flex justify-between gap-4">
              <span>{label}</span>
              <span className="tabular-nums">
                {beforeText}{" "}
                <span aria-hidden="true" className="inline-block rtl:-scale-x-100">
                  →
                </span>{" "}
                <strong className="font-semibold">{afterText}</strong>
              </span>
            </p>
            <div className="px-2">
              <svg className="h-4 w-full overflow-visible rtl:-scale-x-100" aria-hidden="true">
                <line x2="100%" y1="8" y2="8" strokeWidth="2" className="stroke-line" />
                <line
                  x1={`${x(before)}%`}
                  x2={`${x(after)}%`}
                  y1="8"
                  y2="8"
                  strokeWidth="4"
                  className="stroke-chart-1"
                />
                <circle
                  cx={`${x(before)}%`}
                  cy="8"
                  r="5"
                  strokeWidth="2"
                  className="fill-paper stroke-chart-1"
                />
                <circle cx={`${x(after)}%`} cy="8" r="6" className="fill-chart-1" />
              </svg>
            </div>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
