import type { ComponentProps } from "react";
import { Icon } from "@/components/ui/icon";

export type Option = { value: string; label: string; disabled?: boolean; hint?: string; lang?: string };

/** The browser's own select in our clothes: works by keyboard, on phones and without JavaScript. */
export function Select({
  options,
  placeholder,
  className = "",
  ...rest
}: ComponentProps<"select"> & { options: readonly Option[]; placeholder?: string }) {
  return (
    <span className={`relative block ${className}`}>
      <select className="control appearance-none pe-10" {...rest}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <Icon
        name="chevronDown"
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2"
      />
    </span>
  );
}
