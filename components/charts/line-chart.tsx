import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import { ChartFrame } from "@/components/charts/chart-frame";
import { findingOf, labelledAlong } from "@/components/charts/finding";
import type { BarChartProps } from "@/components/charts/bar-chart";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const height = 180;
const top = 26;

/** A line over months on a filled ground; the year before as a thin dashed line. The plot stretches, its words do not. */
export async function LineChart({ title, description, columns, data, source }: BarChartProps) {
  const [t, finding] = await Promise.all([getTranslations("common"), findingOf("peak", data)]);
  const ceiling = Math.max(1, ...data.flatMap(({ value, previous = 0 }) => [value, previous]));
  const x = scaleLinear([0, Math.max(1, data.length - 1)], [0, 100]);
  const y = scaleLinear([0, ceiling], [height, top]);
  const places = data.map(({ value, previous }, index) => ({ x: x(index), y: y(value), before: previous }));
  const values = line<(typeof places)[number]>()
    .x((place) => place.x)
    .y((place) => place.y)
    .curve(curveMonotoneX)(places);
  const ground = area<(typeof places)[number]>()
    .x((place) => place.x)
    .y0(height)
    .y1((place) => place.y)
    .curve(curveMonotoneX)(places);
  const before = line<(typeof places)[number]>()
    .defined((place) => place.before !== undefined)
    .x((place) => place.x)
    .y((place) => y(place.before ?? 0))
    .curve(curveMonotoneX)(places);
  const first = data[0];
  const last = data.at(-1);
  const labelled = labelledAlong(data.map(({ value }) => value));
  const end = data.length - 1;
  const withPrevious = data.some(({ previous }) => previous !== undefined);
  const table = {
    columns: withPrevious ? [columns[0], columns[1], columns[2] ?? t("before")] : [columns[0], columns[1]],
    rows: data.map(({ label, text, previousText }) =>
      withPrevious ? [label, text, previousText ?? ""] : [label, text],
    ),
  };
  if (!first || !last) return null;
  return (
    <ChartFrame title={title} finding={finding} description={description} source={source} table={table}>
      <svg className="w-full overflow-visible text-xs" height={height + 22} role="img" aria-label={finding}>
        <svg
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
          className="overflow-visible"
        >
          {ground && <path d={ground} className="fill-brand-soft" />}
          {before && (
            <path
              d={before}
              fill="none"
              strokeWidth="1.5"
              strokeDasharray="4 4"
              vectorEffect="non-scaling-stroke"
              className="stroke-ink-soft"
            />
          )}
          {values && (
            <path
              d={values}
              fill="none"
              strokeWidth="2.5"
              vectorEffect="non-scaling-stroke"
              className="stroke-chart-1"
            />
          )}
        </svg>
        <line x2="100%" y1={height} y2={height} className="stroke-line-strong" />
        {data.map(({ label, value, text }, index) => (
          <circle
            key={label}
            cx={`${x(index)}%`}
            cy={y(value)}
            r={index === end || index === labelled.peak ? 4.5 : 2.5}
            className="fill-chart-1"
          >
            <title>{`${label}: ${text}`}</title>
          </circle>
        ))}
        {labelled.last !== null && (
          <text
            x="100%"
            y={Math.min(...places.slice(-3).map((place) => place.y)) - 10}
            textAnchor="end"
            className="fill-ink font-semibold"
          >
            {last.text}
          </text>
        )}
        {data.map(
          ({ label, value, text }, index) =>
            index === labelled.peak && (
              <text
                key={label}
                x={`${x(index)}%`}
                y={y(value) - 10}
                textAnchor={index < 2 ? "start" : index > end - 2 ? "end" : "middle"}
                className="fill-ink font-semibold"
              >
                {`${label}: ${text}`}
              </text>
            ),
        )}
        <text x="0%" y={height + 17} className="fill-ink-soft">
          {first.label}
        </text>
        <text x="100%" y={height + 17} textAnchor="end" className="fill-ink-soft">
          {last.label}
        </text>
      </svg>
      {withPrevious && columns[2] && (
        <p className="flex items-center gap-2 text-xs text-ink-soft">
          <svg viewBox="0 0 24 2" className="h-0.5 w-6" aria-hidden="true">
            <line x2="24" y1="1" y2="1" strokeWidth="1.5" strokeDasharray="4 4" className="stroke-ink-soft" />
          </svg>
          {columns[2]}
        </p>
      )}
    </ChartFrame>
  );
}
