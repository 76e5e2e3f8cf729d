"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/forms/form-context";

export type FieldWords = {
  name: string;
  label: ReactNode;
  /** Under the label: what is meant, with an example. */
  hint?: ReactNode;
  required?: boolean;
  /** Hides the label from the eye where a table head or heading already says it. */
  labelHidden?: boolean;
  className?: string;
};

/** Ids and states that tie a control to its label, hint and error. */
export function useControl({ name, hint, required }: FieldWords, initial?: string | readonly string[]) {
  const field = useField(name, initial);
  const describedBy = [hint && `${field.id}-hint`, field.error && `${field.id}-error`]
    .filter(Boolean)
    .join(" ");
  const control = {
    id: field.id,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": field.error ? true : undefined,
    "aria-required": required || undefined,
  } as const;
  return { ...field, control };
}

/** Label above, hint under it, then what is wrong, then the control. */
export function FieldFrame({
  name,
  label,
  hint,
  required,
  labelHidden,
  className = "",
  children,
}: FieldWords & { children: ReactNode }) {
  const { id, error, labels } = useField(name);
  return (
    <div className={`grid content-start gap-1.5 ${className}`}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-sm font-semibold"}>
        {label}
        {!required && labels.optional && (
          <span className="font-normal text-ink-soft"> ({labels.optional})</span>
        )}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** The same for a group of choices: a fieldset with its legend. */
export function GroupFrame({
  name,
  label,
  hint,
  required,
  labelHidden,
  className = "",
  children,
}: FieldWords & { children: ReactNode }) {
  const { id, error, labels } = useField(name);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy}
      className={`grid content-start gap-1.5 ${className}`}
    >
      <legend className={labelHidden ? "sr-only" : "mb-1.5 text-sm font-semibold"}>
        {label}
        {!required && labels.optional && (
          <span className="font-normal text-ink-soft"> ({labels.optional})</span>
        )}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}

function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="flex gap-1.5 text-sm font-semibold text-danger">
      <span aria-hidden="true">▲</span>
      {error}
    </p>
  );
}
