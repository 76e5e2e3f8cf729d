"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

type DialogProps = {
  trigger: string;
  title: string;
  description?: string;
  closeLabel: string;
  children: ReactNode;
};

/** For work pages only, where leaving the page would lose the place; a form that must work without JavaScript has a page. */
export function Dialog({ trigger, title, description, closeLabel, children }: DialogProps) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonStyle({ tone: "secondary" })}>{trigger}</Base.Trigger>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-ink/40" />
        <Base.Popup className="fixed inset-x-4 top-[10vh] z-50 mx-auto grid max-h-[80vh] max-w-form gap-4 overflow-auto rounded-lg border border-line bg-surface p-6 shadow-float">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="font-serif text-xl font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="-m-2 inline-flex size-11 items-center justify-center rounded-md hover:bg-sunken"
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          {description && (
            <Base.Description className="text-sm text-ink-soft">{description}</Base.Description>
          )}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
