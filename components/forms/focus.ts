let sentAt = 0;
let typedAt = 0;

/** A form was sent: from here on the focus may follow its answer. */
export function noteSent(): void {
  sentAt = performance.now();
}

/** Somebody types: no answer tears them away. */
export function noteTyped(): void {
  typedAt = performance.now();
}

function typesOn(): boolean {
  return typedAt > sentAt && Boolean(document.activeElement?.matches("input, textarea, select"));
}

/** Brings the focus to a message or a heading and says whether it went: whoever types on keeps it. */
export function bringFocus(target: HTMLElement | null | undefined, options?: FocusOptions): boolean {
  if (!target || typesOn()) return false;
  target.tabIndex = -1;
  target.focus(options);
  return true;
}
