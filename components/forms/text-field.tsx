"use client";

import { FieldFrame, useControl, type FieldWords } from "@/components/forms/field-frame";
import { useTypedBefore } from "@/components/forms/typed-before";
import { Input, Textarea } from "@/components/ui/input";

type TextFieldProps = FieldWords & {
  defaultValue?: string | number;
  type?:
    "text" | "email" | "url" | "tel" | "search" | "number" | "date" | "time" | "month" | "datetime-local";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "url";
  placeholder?: string;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  list?: string;
  autoFocus?: boolean;
  spellCheck?: boolean;
  /** How wide the answer is: a date and a number need little room. */
  width?: "full" | "medium" | "short";
};

const widths = { full: "", medium: "max-w-72", short: "max-w-40" };

export function TextField({
  name,
  label,
  hint,
  required,
  labelHidden,
  className,
  defaultValue,
  width,
  type = "text",
  ...rest
}: TextFieldProps) {
  const words = { name, label, hint, required, labelHidden, className };
  const { control, kept } = useControl(words, defaultValue === undefined ? undefined : String(defaultValue));
  const fitting =
    width ??
    (type === "date" || type === "month" || type === "time"
      ? "medium"
      : type === "number"
        ? "short"
        : "full");
  return (
    <FieldFrame {...words}>
      <Input {...rest} {...control} type={type} defaultValue={single(kept)} className={widths[fitting]} />
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldWords & {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
};

export function TextAreaField({
  name,
  label,
  hint,
  required,
  labelHidden,
  className,
  defaultValue,
  ...rest
}: TextAreaFieldProps) {
  const words = { name, label, hint, required, labelHidden, className };
  const { control, kept } = useControl(words, defaultValue);
  const place = useTypedBefore(control.id);
  return (
    <FieldFrame {...words}>
      <Textarea {...rest} {...control} ref={place} defaultValue={single(kept)} />
    </FieldFrame>
  );
}

/** A calendar date, "YYYY-MM-DD". */
export function DateField(props: Omit<TextFieldProps, "type">) {
  return <TextField {...props} type="date" />;
}

type FileFieldProps = FieldWords & { accept?: string };

export function FileField({ accept, ...words }: FileFieldProps) {
  const { control } = useControl(words);
  return (
    <FieldFrame {...words}>
      <input
        {...control}
        type="file"
        accept={accept}
        className="control py-2 file:me-4 file:rounded-sm file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-brand"
      />
    </FieldFrame>
  );
}

function single(kept: string | readonly string[] | undefined): string | undefined {
  return typeof kept === "string" ? kept : kept?.[0];
}
