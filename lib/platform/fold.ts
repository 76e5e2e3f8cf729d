const marks =
  /(?<![\u0400-\u052F])[\u0306\u0308]|(?<![\u0433\u043A])\u0301|[\u0300\u0302-\u0305\u0307\u0309-\u036F]/gu;
/** Vowel signs that Arabic and Hebrew leave out when they like, and the stroke that only fills a line. */
const pointing = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0670]/gu;
/** Soft hyphen, signs of no width, directions of writing. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
const blanks = /[\t-\r \u0085\u2028\u2029]+/gu;

const sames: Record<string, string> = { ς: "σ", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ı: "i" };
for (const apostrophe of "‘’‛ʻʼʹ`′") sames[apostrophe] = "'";
for (const dash of "‐‑‒–—―−") sames[dash] = "-";
for (const quote of "“”„«»″") sames[quote] = '"';
const replaced = new RegExp(`[${Object.keys(sames).join("")}]`, "gu");
const pairs: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/**
 * Words as a search compares them: without capitals, accents, kinds of apostrophe and dash; composed and decomposed
 * letters alike. The same as `folded` in the database (decision 082), which says where marks are kept: й is not и.
 */
export function fold(text: string): string {
  return (
    text
      .replaceAll("\u00B4", "'")
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(replaced, (sign) => sames[sign] ?? sign)
      .replaceAll(/[ßæœþ]/gu, (sign) => pairs[sign] ?? sign)
      .replaceAll(unseen, "")
      .replaceAll(pointing, "")
      // what stood between two marks is gone: they are sorted again
      .normalize("NFKD")
      .replaceAll(marks, "")
      .replaceAll(/(?<=\u0435)\u0308|(?<=\u0627)[\u0653-\u0655]+/gu, "")
      .replaceAll(blanks, " ")
      .normalize("NFC")
  );
}

/** Letters and digits of any script, folded: what two spellings of a name have in common. */
export function foldedKey(text: string): string {
  return fold(text.replaceAll("&", " and ")).replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]/gu, "");
}

/** Whether a text has each of these words as a part somewhere, in whatever order and spelling. */
export function wordsMatcher(words: string): (text: string) => boolean {
  const each = fold(words).split(" ").filter(Boolean);
  return (text) => {
    const folded = fold(text);
    return each.every((word) => folded.includes(word));
  };
}

/** Any part of a folded text, as a pattern of `like`. */
export function containing(words: string): string {
  return `%${fold(words)
    .trim()
    .replaceAll(/[\\%_]/g, "\\$&")}%`;
}
