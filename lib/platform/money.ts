/**
 * What `minutes` are worth at `centsPerHour`, in whole cents, rounded half up.
 * Integers only: 2 x minutes x rate + 60 over 120, so no binary fraction can tip a half cent.
 */
export function valueOf(minutes: number, centsPerHour: number): number {
  return Math.floor((2 * minutes * centsPerHour + 60) / 120);
}

/** "1,234.50" or "1234.5" dollars as cents; null when it is no amount. */
export function parseDollars(text: string): number | null {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match?.[1]) return null;
  return Number(match[1].replaceAll(",", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}
