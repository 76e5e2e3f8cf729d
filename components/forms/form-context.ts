"use client";

import { createContext, useContext } from "react";

export type FormContextValue = {
  errors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  pending: boolean;
  labels: { optional: string; sending: string };
  /** Tells the fields of this form from those of others on the page; empty where it is the only one. */
  scope: string;
};

export const FormContext = createContext<FormContextValue>({
  errors: {},
  values: {},
  pending: false,
  labels: { optional: "", sending: "" },
  scope: "",
});

/** What the form around a field knows about it: the error to show and what was typed before. */
export function useField(name: string, initial?: string | readonly string[]) {
  const { errors, values, labels, pending, scope } = useContext(FormContext);
  const typed = values[name];
  return { id: fieldId(name, scope), error: errors[name]?.[0], kept: typed ?? initial, labels, pending };
}

/** The id of the control of a field, which the error summary links to. */
export function fieldId(name: string, scope = ""): string {
  return `field-${scope}${name.replaceAll(/[^\w-]/g, "-")}`;
}
