"use client";

import { FieldFrame, GroupFrame, useControl, type FieldWords } from "@/components/forms/field-frame";
import { useField } from "@/components/forms/form-context";
import { Choice } from "@/components/ui/choice";
import { Select, type Option } from "@/components/ui/select";

type SelectFieldProps = FieldWords & {
  options: readonly Option[];
  defaultValue?: string;
  placeholder?: string;
};

export function SelectField({ options, defaultValue, placeholder, ...words }: SelectFieldProps) {
  const { control, kept } = useControl(words, defaultValue);
  const value = typeof kept === "string" ? kept : kept?.[0];
  return (
    <FieldFrame {...words}>
      <Select {...control} options={options} placeholder={placeholder} defaultValue={value} />
    </FieldFrame>
  );
}

type RadioFieldProps = FieldWords & { options: readonly Option[]; defaultValue?: string; inline?: boolean };

export function RadioField({ options, defaultValue, inline, ...words }: RadioFieldProps) {
  const { id, kept } = useField(words.name, defaultValue);
  const chosen = typeof kept === "string" ? kept : kept?.[0];
  return (
    <GroupFrame {...words}>
      <div className={inline ? "flex flex-wrap gap-x-4" : "grid"}>
        {options.map(({ value, label, hint, disabled, lang }) => (
          <Choice
            key={value}
            kind="radio"
            id={`${id}-${value}`}
            name={words.name}
            value={value}
            label={lang ? <span lang={lang}>{label}</span> : label}
            hint={hint}
            disabled={disabled}
            defaultChecked={chosen === value}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

type CheckboxesFieldProps = FieldWords & {
  options: readonly Option[];
  defaultValue?: readonly string[];
  columns?: boolean;
  /** As chips that flow, where there are many with short names. */
  chips?: boolean;
};

/** Several of many; each ticked value is sent under the same name. */
export function CheckboxesField({ options, defaultValue, columns, chips, ...words }: CheckboxesFieldProps) {
  const { id, kept } = useField(words.name, defaultValue);
  const ticked = typeof kept === "string" ? [kept] : (kept ?? []);
  return (
    <GroupFrame {...words}>
      <div className={chips ? "flex flex-wrap gap-2" : columns ? "grid gap-x-6 sm:grid-cols-2" : "grid"}>
        {options.map(({ value, label, hint, disabled }) => (
          <Choice
            key={value}
            id={`${id}-${value}`}
            name={words.name}
            value={value}
            label={label}
            hint={hint}
            disabled={disabled}
            chip={chips}
            defaultChecked={ticked.includes(value)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}

type CheckboxFieldProps = Omit<FieldWords, "labelHidden"> & { defaultChecked?: boolean; value?: string };

/** One yes or no; sends `value` ("on") when ticked, nothing when not. */
export function CheckboxField({
  name,
  label,
  hint,
  className,
  defaultChecked,
  value = "on",
}: CheckboxFieldProps) {
  const { id, error, kept } = useField(name, defaultChecked ? value : undefined);
  const checked = typeof kept === "string" ? kept === value : kept?.includes(value);
  return (
    <div className={className}>
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
      <Choice
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={checked}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
