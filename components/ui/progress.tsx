type ProgressProps = {
  label: string;
  value: number;
  max: number;
  /** Says the state in words ("3 of 5 seats taken"); shown beside the label. */
  text: string;
  labelHidden?: boolean;
};

/** How much of something is done, in words and as a bar. */
export function Progress({ label, value, max, text, labelHidden }: ProgressProps) {
  return (
    <div className="grid gap-1.5 text-sm">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className={labelHidden ? "sr-only" : "font-semibold"}>{label}</span>
        <span className="text-ink-soft tabular-nums">{text}</span>
      </p>
      <progress className="meter" value={Math.min(value, max)} max={max || 1} aria-label={label}>
        {text}
      </progress>
    </div>
  );
}
