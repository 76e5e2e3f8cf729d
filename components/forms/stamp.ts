import type { ActionState } from "@/lib/platform/action-state";

/** Said at a form when the server answered with a new stamp: the name of what it has now. */
export const stampEvent = "stamp";

/** Passes the stamp in an answer on to the StampField of the form, if there is one. */
export function announceStamp(form: HTMLFormElement, { value }: ActionState): void {
  if (typeof value !== "object" || value === null || !("stamp" in value)) return;
  if (typeof value.stamp === "string") {
    form.dispatchEvent(new CustomEvent(stampEvent, { detail: value.stamp }));
  }
}
