import chardet from "chardet";
import { fromWindows1252 } from "@/lib/organizations/import/windows-1252";
import { Refusal } from "@/lib/platform/refusal";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type Decoded = { text: string; encoding: Encoding };

/**
 * A file's bytes as text. UTF-8 and UTF-16 are proved by their own rules; Windows-1252 (and Latin-1, which is part
 * of it) is accepted when the result reads as western European text. Anything else is refused: a refused file is
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
/** Bytes that Windows-1252 does not define. */
const undefined1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Signs that stand between letters only when another encoding is read as this one. */
const misplaced =
  /[A-Za-z][\u00A0\u00A1-\u00A6\u00A8\u00A9\u00AC\u00AF-\u00B3\u00B5\u00B6\u00B8\u00B9\u00BC-\u00BF×÷‚ƒ„…†‡ˆ‰Š‹ŒŽ˜š›œžŸ][a-z]/;
/** UTF-8 read one byte at a time. */
const doubled = /Ã[\u0080-\u00BF\u0152-\u2122]|â€|Â[\u00A0-\u00BF]/;
/** Whole words without one plain letter: Cyrillic, Greek, Arabic ... */
const foreignWords = /[\u00C0-\u00FF]{4,}/;

function western(bytes: Uint8Array): Decoded {
  if (bytes.some((byte) => undefined1252.has(byte))) throw unreadable();
  const guesses = chardet.analyse(bytes);
  const best = guesses.find(({ name }) => western1252.has(name))?.confidence ?? 0;
  const rival = guesses.find(({ name }) => manyBytes.test(name))?.confidence ?? 0;
  if (best === 0 || rival > best) throw unreadable();
  const text = fromWindows1252(bytes);
  if (misplaced.test(text) || doubled.test(text) || foreignWords.test(text)) throw unreadable();
  return { text, encoding: "windows-1252" };
}
