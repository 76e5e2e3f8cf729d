import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delimiters, readTable } from "@/lib/organizations/import/table";

describe("readTable", () => {
  it.each(delimiters)("finds the delimiter %j by itself", (delimiter) => {
    const text = stringify(
      [
        ["name", "causes", "mission"],
        ["Alder; and Co", "art|food", "One, two;\nthree\tfour"],
        ["Birch", "", 'They say "hello"'],
      ],
      { delimiter, bom: true, record_delimiter: "windows" },
    );
    expect(readTable(text)).toEqual({
      delimiter,
      columns: ["name", "causes", "mission"],
      rows: [
        ["Alder; and Co", "art|food", "One, two;\nthree\tfour"],
        ["Birch", "", 'They say "hello"'],
      ],
    });
  });

  it("reads one column, leaves empty lines out, and gives every column a name", () => {
    expect(readTable("name\nAlder\n\n   \nBirch\n").rows).toEqual([["Alder"], ["Birch"]]);
    expect(readTable("name,,name\na,b,c").columns).toEqual(["name", "#2", "name (2)"]);
  });

  it("refuses a quote that never ends and a file without rows, in words", () => {
    expect(() => readTable('name,mission\nAlder,"begins')).toThrow("import-unreadable");
    expect(() => readTable("name,mission\n")).toThrow("import-empty");
  });

  it("reads back whatever a spreadsheet writes", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !/[\uFEFF]/.test(text));
    const rows = fc.array(fc.tuple(cell, cell, fc.constant("x")), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...delimiters), (written, delimiter) => {
        const text = stringify([["one", "two", "three"], ...written], { delimiter, quoted: true });
        expect(readTable(text)).toEqual({ delimiter, columns: ["one", "two", "three"], rows: written });
      }),
    );
  });
});
