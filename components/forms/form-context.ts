"use client";

import { createContext, useContext } from "react";
import { nameField } from "@/lib/platform/action-state";

export type FormContextValue = {
  errors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  pending: boolean;
  /** What the writer had seen, as the last answer says. */
  stamp?: string;
  labels: { optional: string; sending: string };
  /** Tells the fields of this form from those of others on the page; empty where it is the only one. */
  scope: string;
  /** Tells this form from every other on the page. */
  own: string;
};

export const FormContext = createContext<FormContextValue>({
  errors: {},
  values: {},
  pending: false,
  labels: { optional: "", sending: "" },
  scope: "",
  own: "",
});

/** What the form around a field knows about it: the error to show and what was typed before. */
export function useField(name: string, initial?: string | readonly string[]) {
  const { errors, values, labels, pending } = useContext(FormContext);
  const typed = values[name];
  return { id: useFieldId(name), error: errors[name]?.[0], kept: typed ?? initial, labels, pending };
}

/** The id of the control of a field, which the error summary links to; a name may be asked for by every form of a page. */
export function useFieldId(name: string): string {
  const { scope, own } = useContext(FormContext);
  return `field-${name === nameField ? own : scope}${name.replaceAll(/[^\w-]/g, "-")}`;
}
