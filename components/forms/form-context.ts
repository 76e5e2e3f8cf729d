"use client";

import { createContext, useContext } from "react";

export type FormContextValue = {
  errors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  pending: boolean;
  labels: { optional: string; sending: string };
};

export const FormContext = createContext<FormContextValue>({
  errors: {},
  values: {},
  pending: false,
  labels: { optional: "", sending: "" },
});

/** What the form around a field knows about it: the error to show and what was typed before. */
export function useField(name: string, initial?: string | readonly string[]) {
  const { errors, values, labels, pending } = useContext(FormContext);
  const typed = values[name];
  return { id: fieldId(name), error: errors[name]?.[0], kept: typed ?? initial, labels, pending };
}

/** The id of the control of a field, which the error summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^\w-]/g, "-")}`;
}
