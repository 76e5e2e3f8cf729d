import chardet from "chardet";
import { doubled } from "@/lib/organizations/import/clean-text";
import { fromWindows1252 } from "@/lib/organizations/import/windows-1252";
import { Refusal } from "@/lib/platform/refusal";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";
export type Decoded = { text: string; encoding: Encoding };

/**
 * A file's bytes as text. UTF-8 and UTF-16 are proved by their own rules; Windows-1252 (and Latin-1, which is part
 * of it) and the old Macintosh's are accepted when the result reads as western European text. Anything else is refused: a refused file is
 * mended in a minute, a name saved with the wrong letters stays wrong for years.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new Refusal("import-empty", { field: "file" });
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Refusal("import-is-a-workbook", { field: "file" });
  }
  if (startsWith(bytes, [0xff, 0xfe])) return strictly(bytes, "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return strictly(bytes, "utf-16be");
  if (bytes.includes(0)) throw unreadable();
  try {
    return strictly(bytes, "utf-8");
  } catch {
    return western(bytes);
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

const unreadable = () => new Refusal("import-encoding", { field: "file" });

function strictly(bytes: Uint8Array, encoding: Encoding): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw unreadable();
    return { text, encoding };
  } catch {
    throw unreadable();
  }
}

const western1252 = new Set(["ISO-8859-1", "windows-1252"]);
const manyBytes = /^(Shift_JIS|Big5|EUC|GB|ISO-2022|UTF)/;
/** Signs that stand between letters only when another encoding is read as this one. */
const misplaced =
  /[A-Za-z][\u00A0\u00A1-\u00A6\u00A8\u00A9\u00AC\u00AF-\u00B3\u00B5\u00B6\u00B8\u00B9\u00BC-\u00BF×÷‚ƒ„…†‡ˆ‰Š‹ŒŽ˜š›œžŸ√≈∆≤≥∂∑∏π∫Ω≠∞◊][a-z]/;
/** An old Macintosh's é, á, É, è and their like, read as this one. */
const ofMacintosh = /[a-z][ŽŠŒŸ‡†ƒ‚„ˆ‰‹˜›]|[‡†ƒ‰ˆ˜][a-z]/;
/** Bytes of letters, quotes and dashes there. */
const lettersOfMacintosh = /^[\x00-\x9F\xA5\xA8-\xAA\xAE\xAF\xBE-\xC1\xC7-\xD5\xD8\xD9\xE5-\xEF\xF1-\xF4]*$/;
/** UTF-8 read one byte at a time. */
const brokenLetters = /Ã[\u0080-\u00BF\u0152-\u2122]|â€|Â[\u00A0-\u00BF]/;
/** Whole words without one plain letter: Cyrillic, Greek, Arabic ... */
const foreignWords = /[\u00C0-\u00FF]{4,}/;
const undefined1252 = /[\u0081\u008D\u008F\u0090\u009D]/;

const isOdd = (text: string) =>
  misplaced.test(text) || brokenLetters.test(text) || foreignWords.test(text) || undefined1252.test(text);

function western(bytes: Uint8Array): Decoded {
  const guesses = chardet.analyse(bytes);
  const best = guesses.find(({ name }) => western1252.has(name))?.confidence ?? 0;
  const rival = guesses.find(({ name }) => manyBytes.test(name))?.confidence ?? 0;
  if (best === 0 || rival > best) throw unreadable();
  const text = fromWindows1252(bytes);
  // a few cells that were wrong before the file was saved are mended one by one; where most are, the file is another
  const wrong = text.match(doubled)?.length ?? 0;
  const rest = text.replaceAll(doubled, "");
  const right = rest.match(/[\u00C0-\u00FF]/g)?.length ?? 0;
  if (!isOdd(rest) && !ofMacintosh.test(rest) && wrong * 2 <= right)
    return { text, encoding: "windows-1252" };
  return macintosh(bytes);
}

function macintosh(bytes: Uint8Array): Decoded {
  if (!lettersOfMacintosh.test(Buffer.from(bytes).toString("latin1"))) throw unreadable();
  const text = new TextDecoder("macintosh").decode(bytes);
  if (isOdd(text) || !ofMacintosh.test(fromWindows1252(bytes))) throw unreadable();
  return { text, encoding: "macintosh" };
}
