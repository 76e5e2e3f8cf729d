/** Sums would leave the integers that doubles hold exactly; a wrong answer is worse than none. */
export class TooLarge extends Error {}

/**
 * M, the premium that makes covering a person or seat worth more than any weight of the tier; the sums stay under 2^53 or it refuses.
 */
export function premium(n: number, most: number): number {
  const m = n * most + 1;
  if (!((2 * m + most) * (n + 1) * 2 < Number.MAX_SAFE_INTEGER))
    throw new TooLarge(`${n} pairs of weight ${most} pass the exact integers.`);
  return m;
}
