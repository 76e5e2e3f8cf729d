import type { ComponentProps, ReactNode } from "react";

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  kind?: "checkbox" | "radio";
  label: ReactNode;
  hint?: ReactNode;
  /** Many short ones side by side: each is as wide as its words. */
  chip?: boolean;
};

const looks = {
  line: "flex min-h-11 items-start gap-3 py-2 has-disabled:text-ink-soft",
  chip: "inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong ps-3 pe-4 has-checked:border-brand has-checked:bg-brand-soft",
};

/** One checkbox or radio button with its words; the whole line is the target. */
export function Choice({ kind = "checkbox", label, hint, chip, className = "", id, ...rest }: ChoiceProps) {
  const hintId = hint && id ? `${id}-hint` : undefined;
  return (
    <label className={`${looks[chip ? "chip" : "line"]} ${className}`}>
      <input
        type={kind}
        id={id}
        className={`size-5 shrink-0 ${chip ? "" : "mt-0.5"}`}
        aria-describedby={hintId}
        {...rest}
      />
      <span className="grid gap-0.5 text-sm">
        <span>{label}</span>
        {hint && (
          <span id={hintId} className="text-xs text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
