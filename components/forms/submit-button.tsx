"use client";

import { useContext, type ReactNode } from "react";
import { FormContext } from "@/components/forms/form-context";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-style";

type SubmitButtonProps = ButtonLook & { children: ReactNode; name?: string; value?: string };

/** Sends the form around it; says so while it is under way and cannot be pressed twice. */
export function SubmitButton({ children, tone, size, name, value }: SubmitButtonProps) {
  const { pending, labels } = useContext(FormContext);
  return (
    <Button
      type="submit"
      tone={tone}
      size={size}
      name={name}
      value={value}
      aria-disabled={pending || undefined}
    >
      {pending && labels.sending ? labels.sending : children}
    </Button>
  );
}
