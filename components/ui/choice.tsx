import type { ComponentProps, ReactNode } from "react";

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  kind?: "checkbox" | "radio";
  label: ReactNode;
  hint?: ReactNode;
};

/** One checkbox or radio button with its words; the whole line is the target. */
export function Choice({ kind = "checkbox", label, hint, className = "", id, ...rest }: ChoiceProps) {
  const hintId = hint && id ? `${id}-hint` : undefined;
  return (
    <label className={`flex min-h-11 items-start gap-3 py-2 has-disabled:text-ink-soft ${className}`}>
      <input type={kind} id={id} className="mt-0.5 size-5 shrink-0" aria-describedby={hintId} {...rest} />
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
