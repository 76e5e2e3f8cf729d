import type { ActionState } from "@/lib/platform/action-state";

/** Said at a form when its StampField is to send another stamp. */
export const stampEvent = "stamp";

/** The stamp of what the server has now, where an answer says it. */
export function stampIn({ value }: ActionState): string | undefined {
  if (typeof value !== "object" || value === null || !("stamp" in value)) return undefined;
  return typeof value.stamp === "string" ? value.stamp : undefined;
}

/** Passes the stamp in an answer on to the StampField of the form, if there is one. */
export function announceStamp(form: HTMLFormElement, state: ActionState): void {
  announce(form, stampIn(state));
}

/** The form was saved and drawn again: what it shows has been seen. */
export function announceDrawnStamp(form: HTMLFormElement): void {
  announce(form, form.querySelector<HTMLElement>("[data-drawn-stamp]")?.dataset.drawnStamp);
}

function announce(form: HTMLFormElement, stamp: string | undefined): void {
  if (stamp !== undefined) form.dispatchEvent(new CustomEvent(stampEvent, { detail: stamp }));
}
