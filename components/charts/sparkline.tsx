import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** A line the size of a word, beside the figure it belongs to; `label` says in words where it goes. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  if (values.length < 2) return null;
  const x = scaleLinear([0, values.length - 1], [2, 94]);
  const y = scaleLinear([0, Math.max(1, ...values)], [22, 3]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  )([...values]);
  return (
    <svg viewBox="0 0 100 24" className="inline-block h-6 w-25 align-middle" role="img" aria-label={label}>
      <line x2="100" y1="23.5" y2="23.5" className="stroke-line" />
      {path && (
        <path d={path} fill="none" strokeWidth="1.75" strokeLinejoin="round" className="stroke-chart-1" />
      )}
      <circle cx={x(values.length - 1)} cy={y(values.at(-1) ?? 0)} r="3" className="fill-chart-1" />
    </svg>
  );
}
