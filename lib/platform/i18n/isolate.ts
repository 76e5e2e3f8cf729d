const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const turnsAround = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Words that somebody wrote, inside a sentence of ours: what is written from right to left is isolated (U+2068, U+2069),
 * so that it moves neither the words after it nor their punctuation. Everything else comes back as it is.
 */
export function isolated(words: string): string {
  return rightToLeft.test(words) ? `\u2068${words.replace(turnsAround, "")}\u2069` : words;
}
