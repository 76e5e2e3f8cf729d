import { scaleBand, scaleLinear } from "d3-scale";
import { ChartFrame } from "@/components/charts/chart-frame";
import { findingOf, labelledAlong } from "@/components/charts/finding";
import type { BarChartProps } from "@/components/charts/bar-chart";

const height = 180;

/** Vertical bars from zero along time. With many of them only the first, the highest and the last are labelled. */
export async function ColumnChart({ title, description, columns, data, source }: BarChartProps) {
  const finding = await findingOf("peak", data);
  const highest = Math.max(1, ...data.map(({ value }) => value));
  const x = scaleBand(
    data.map(({ label }) => label),
    [0, 100],
  )
    .paddingInner(0.25)
    .paddingOuter(0.05);
  const y = scaleLinear([0, highest], [0, height - 24]);
  const { peak, last: lastLabelled } = labelledAlong(data.map(({ value }) => value));
  const few = data.length <= 6;
  const table = { columns: [columns[0], columns[1]], rows: data.map(({ label, text }) => [label, text]) };
  return (
    <ChartFrame title={title} finding={finding} description={description} source={source} table={table}>
      <svg className="w-full overflow-visible text-xs" height={height + 22} role="img" aria-label={finding}>
        <line x2="100%" y1={height} y2={height} className="stroke-line-strong" />
        {data.map(({ label, value, text }, index) => {
          const left = x(label) ?? 0;
          const middle = `${left + x.bandwidth() / 2}%`;
          const last = index === data.length - 1;
          return (
            <g key={label}>
              <rect
                x={`${left}%`}
                y={height - y(value)}
                width={`${x.bandwidth()}%`}
                height={y(value)}
                rx="2"
                className="fill-chart-1"
              >
                <title>{`${label}: ${text}`}</title>
              </rect>
              {(few || index === peak || index === lastLabelled) && (
                <text
                  x={middle}
                  y={height - y(value) - 6}
                  textAnchor={last && !few ? "end" : "middle"}
                  className="fill-ink font-semibold"
                >
                  {text}
                </text>
              )}
              {(few || index === 0 || last) && (
                <text
                  x={few ? middle : last ? "100%" : "0%"}
                  y={height + 17}
                  textAnchor={few ? "middle" : last ? "end" : "start"}
                  className="fill-ink-soft"
                >
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}
