// Signs that nobody sees, or that turn writing around, have no place in what people write: a name would look empty,
// or like another's. Joiners and variation signs stay where scripts and pictures need them.

const newLines = /\r\n?|[\u2028\u2029\u0085]/g;
const controls = /[\p{Cc}\p{Cs}\uFFF9-\uFFFB\u2800]/gu;
const unseen = /(?![\u200C\u200D\uFE00-\uFE0F\u180B-\u180D\u180F])\p{Default_Ignorable_Code_Point}/gu;
// a joiner with nothing to join on one of its sides
const loneJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}\u200C\u200D])/gu;
const shown = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text of several lines as it is kept: one form of each letter, plain line breaks, nothing that can't be seen. */
export function cleanLines(typed: string): string {
  const lines = typed.normalize("NFC").replace(newLines, "\n").split("\n");
  return lines
    .map((line) => line.split("\t").map(withoutUnseen).join("\t"))
    .join("\n")
    .trim();
}

/** The same on one line: breaks and rows of spaces become one space. Blank when nothing would be seen. */
export function cleanLine(typed: string): string {
  const line = cleanLines(typed).replace(/\s+/gu, " ").trim();
  return shown.test(line) ? line : "";
}

/** A line of ours that isolates names: the two signs around a name stay, and nothing else that can't be seen. */
export function cleanComposed(line: string): string {
  const parts = line.split(/\u2068([^\u2068\u2069]*)\u2069/u);
  return parts
    .map((part, place) => (place % 2 === 1 ? `\u2068${cleanLine(part)}\u2069` : cleanBetween(part)))
    .join("")
    .trim();
}

const cleanBetween = (part: string) =>
  `${/^\s/u.test(part) ? " " : ""}${cleanLine(part)}${/\S\s$/u.test(part) ? " " : ""}`;

function withoutUnseen(line: string): string {
  return line.replace(controls, "").replace(unseen, "").replace(loneJoiner, "");
}
