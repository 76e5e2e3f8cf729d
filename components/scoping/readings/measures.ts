const figure = /^(\d[\d.,\u00A0\u202F]*)\s*(.*)$/u;
const grouped = /^[1-9]\d{0,2}([.,\u00A0\u202F]\d{3})+$/u;

/**
 * What two descriptions measure, where both begin with a number of the same thing: "9 days from a call to a visit" and
 * "2 days, in every district", or "2" alone. "4 days" and "6 hours" can't be drawn on one scale.
 */
export function measures(baseline: string, target: string): { before: number; after: number } | null {
  const [one, other] = [figure.exec(baseline.trim()), figure.exec(target.trim())];
  if (!one?.[1] || !other?.[1]) return null;
  if (!areAlike(thingIn(one[2]), thingIn(other[2]))) return null;
  const [before, after] = [numberIn(one[1]), numberIn(other[1])];
  return Number.isFinite(before) && Number.isFinite(after) && before !== after ? { before, after } : null;
}

const thingIn = (words = "") => (words.split(/[,;.(]/u)[0] ?? "").trim().toLocaleLowerCase();

/** Whether one says the same as the other, or goes on where the other ends. */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === "" || `${long} `.startsWith(`${short} `);
}

/** A number as people write it in English or Spanish: "9,000" and "9.000" are thousands, "1.5" and "1,5" are not. */
function numberIn(written: string): number {
  const bare = written.replace(/[.,]$/, "");
  return Number(grouped.test(bare) ? bare.replace(/\D/gu, "") : bare.replace(",", "."));
}
