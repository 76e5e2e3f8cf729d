const highestMark = 5;
const width = 120;
const x = (mark: number) =>
  6 + ((Math.min(highestMark, Math.max(1, mark)) - 1) / (highestMark - 1)) * (width - 12);

/** A mean mark from 1 to 5 as a dot, its spread as a line on both sides; the figures stand beside it. */
export function SpreadMark({ mean, spread }: { mean: number; spread: number }) {
  return (
    <svg viewBox={`0 0 ${width} 16`} className="h-4 w-30 shrink-0" aria-hidden="true">
      <rect x={x(1)} y="7.5" width={x(highestMark) - x(1)} height="1" className="fill-line" />
      {[1, 2, 3, 4, 5].map((mark) => (
        <rect key={mark} x={x(mark) - 0.5} y="5" width="1" height="6" className="fill-line" />
      ))}
      <rect
        x={x(mean - spread)}
        y="6.5"
        width={x(mean + spread) - x(mean - spread)}
        height="3"
        className="fill-chart-2"
      />
      <circle cx={x(mean)} cy="8" r="5" className="fill-chart-1" />
    </svg>
  );
}
