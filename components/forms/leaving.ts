/** Forms with words that nobody else has yet. */
const unsent = new Set<HTMLFormElement>();

export function leaveAsks(form: HTMLFormElement): void {
  unsent.add(form);
}

export function leaveFreely(form: HTMLFormElement): void {
  unsent.delete(form);
}

export const wouldLose = (): boolean => [...unsent].some((form) => form.isConnected);
