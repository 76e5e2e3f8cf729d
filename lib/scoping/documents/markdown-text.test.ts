import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inCell, inline, paragraph, table } from "@/lib/scoping/documents/markdown-text";

const words = fc.string({
  unit: fc.constantFrom("a", " ", "|", "#", "*", "<", "b>", "\n", "1.", "-", "`", "[x](y)"),
});

describe("somebody's words in a Markdown document", () => {
  it("stay in their cell, whatever they contain", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (rows) => {
        const lines = table(["One", "Two"], rows).split("\n");
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
      }),
    );
  });

  it("are never a heading, a list, a table, a link or the code of a web page", () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const line of paragraph(text).split("\n")) {
          expect(line).not.toMatch(/^\s*(#|-|\+|=|\d+[.)]|\|)/);
          expect(line).not.toMatch(/(?<!\\)[<[`*]/);
        }
        expect(inline(text)).not.toContain("\n");
        expect(inCell(text)).not.toContain("\n");
      }),
    );
  });

  it("keep their lines", () => {
    expect(paragraph("One\nTwo\n\nThree")).toBe("One  \nTwo\n\nThree");
    expect(table(["Word"], [])).toBe("");
  });
});
