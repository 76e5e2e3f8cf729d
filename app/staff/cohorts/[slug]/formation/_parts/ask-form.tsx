import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { Kept } from "@/lib/formation/asked";

type Props = {
  /** The page, with the place on it where the answer stands. */
  action: string;
  id?: string;
  /** What else the address holds and keeps. */
  kept: Kept;
  button: string;
  children: ReactNode;
};

/** A question that changes nothing: a plain form that leads to an address. */
export function AskForm({ action, id, kept, button, children }: Props) {
  return (
    <form
      id={id}
      action={action}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 rounded-lg bg-sunken p-4"
    >
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <Button type="submit" tone="secondary">
        {button}
      </Button>
    </form>
  );
}
