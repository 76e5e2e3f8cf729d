"use client";

import { createContext, useContext, type ReactNode } from "react";
import { FormContext } from "@/components/forms/form-context";
import { TextField } from "@/components/forms/text-field";
import { nameField } from "@/lib/platform/action-state";

type Reader = { isNameless: boolean; label: string; hint: string };

const ReaderContext = createContext<Reader>({ isNameless: false, label: "", hint: "" });

/** Tells every form of the page whether its reader has said their name. */
export function NameKnown({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The field for a name, in a form of someone who has none: `atOnce`, or when it was sent without. */
export function NameAsked({ atOnce }: { atOnce?: boolean }) {
  const { isNameless, label, hint } = useContext(ReaderContext);
  const { errors, values } = useContext(FormContext);
  const wasAsked = nameField in errors || nameField in values;
  if (!wasAsked && !(atOnce && isNameless)) return null;
  return (
    <TextField name={nameField} label={label} hint={hint} autoComplete="name" maxLength={120} required />
  );
}
