import { byteOf1252, signs1252 } from "@/lib/organizations/import/windows-1252";

/** Invisible marks: soft hyphen, zero-width signs, directions of writing, byte order mark, controls but line breaks and tabs. */
const invisible =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|(?![\n\t])\p{Cc}|\p{Cs}/gu;

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  eacute: "é",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  uuml: "ü",
};

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name)] ?? entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function stripTags(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replaceAll(/<li\b[^<>]*>/gi, "\n• ")
    .replaceAll(/<br\b[^<>]*>|<\/(?:p|div|h[1-6]|ul|ol|tr)\s*>/gi, "\n")
    .replaceAll(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, "");
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll(invisible, "")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

const tags =
  /<\/?(?!(?:a|abbr|article|b|big|blockquote|br|center|cite|code|dd|div|dl|dt|em|font|footer|h[1-6]|header|hr|i|img|label|li|ol|p|pre|s|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b)[a-z][^<>]*>/i;

/** Whether cleaning took away more than markup: words between pointed brackets, a script, or all there was. */
export function dropsWords(before: string, after: string): boolean {
  if (after === "") return /[\p{L}\p{N}]/u.test(before);
  return stripTags(before) !== before && tags.test(before);
}

/** Text as a reader sees it: no tags, no entities, no invisible marks, spaces evened; paragraphs stay. Cleaning twice changes nothing. */
export function cleanText(text: string): string {
  // what one round uncovers (an entity that was a tag) the next one takes away; each round shortens
  for (let before = text; ;) {
    const after = tidy(decodeEntities(stripTags(before)));
    if (after === before || after.length > before.length) return after;
    before = after;
  }
}

/** The first `most` UTF-16 units, never half a sign. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Cs}$/u, "");
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, " ");
}

const following = `[\u0080-\u00BF${signs1252}]`;
/** Two or three signs that are one letter of UTF-8. */
export const doubled = new RegExp(`[\u00C2-\u00DF]${following}|[\u00E0-\u00EF]${following}{2}`, "g");

/** Letters that were already saved wrongly where the file comes from ("LA-MÃ¡s"), where their bytes prove what they were. */
export function mendLetters(text: string): string {
  return text.replaceAll(doubled, (wrong) => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(wrong, byteOf1252));
    } catch {
      return wrong;
    }
  });
}
