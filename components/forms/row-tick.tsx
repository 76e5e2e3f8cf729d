"use client";

import { useField } from "@/components/forms/form-context";

/** The box in front of a row of a list that is sent as a form; what was ticked stays so when the form comes back. */
export function RowTick({ name, value, label }: { name: string; value: string; label: string }) {
  const { id, kept } = useField(name);
  const ticked = typeof kept === "string" ? kept === value : kept?.includes(value);
  return (
    <label className="-m-2 inline-flex size-11 items-center justify-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        id={`${id}-${value}`}
        name={name}
        value={value}
        data-unkept
        defaultChecked={ticked}
        className="size-5"
      />
    </label>
  );
}
