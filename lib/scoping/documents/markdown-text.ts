// What people write must read the same in Markdown as they wrote it: nothing in it is taken for a heading, a table, a
// link or the code of a web page.

const special = /[\\`*_{}[\]<>#|~]/g;

/** One line of somebody's words inside a line of the document. */
export function inline(words: string): string {
  return words.trim().replace(/\s+/g, " ").replace(special, "\\$&");
}

/** The same inside a table's cell, where a line break is written as one. */
export function inCell(words: string): string {
  return words
    .trim()
    .split(/\r?\n/)
    .map((line) => inline(line))
    .filter(Boolean)
    .join("<br>");
}

/** Somebody's paragraphs: line breaks stay, and a line that begins like a list or a rule stays text. */
export function paragraph(words: string): string {
  return words
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      line
        .trim()
        .replace(special, "\\$&")
        .replace(/^([-+=])/, "\\$1")
        .replace(/^(\d+)([.)])/, "$1\\$2"),
    )
    .join("\n")
    .replace(/([^\n])\n(?!\n)/g, "$1  \n");
}

/** A table of such cells; "" without rows. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(headers), `|${" --- |".repeat(headers.length)}`, ...rows.map(line)].join("\n");
}
