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
        <Base.Backdrop className="bg-ink/40 fixed inset-0 z-40" />
        <Base.Popup className="max-w-form border-line bg-surface shadow-float fixed inset-x-4 top-[10vh] z-50 mx-auto grid max-h-[80vh] gap-4 overflow-auto rounded-lg border p-6">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="font-serif text-xl font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="hover:bg-sunken -m-2 inline-flex size-11 items-center justify-center rounded-md"
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          {description && (
            <Base.Description className="text-ink-soft text-sm">{description}</Base.Description>
          )}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
