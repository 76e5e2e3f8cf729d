import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/platform/refusal";
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
      headerLine: 1,
      columns: ["name", "causes", "mission"],
      rows: [
        { line: 2, cells: ["Alder; and Co", "art|food", "One, two;\nthree\tfour"] },
        { line: 3, cells: ["Birch", "", 'They say "hello"'] },
      ],
    });
  });

  it("reads one column, leaves empty lines out, and gives every column a name", () => {
    expect(readTable("name\nAlder\n\n   \nBirch\n").rows).toEqual([
      { line: 2, cells: ["Alder"] },
      { line: 5, cells: ["Birch"] },
    ]);
    expect(readTable("name,,name\na,b,c").columns).toEqual(["name", "#2", "name (2)"]);
  });

  it("refuses a quote that never ends and a file without rows, in words", () => {
    expect(() => readTable('name,mission\nAlder,"begins')).toThrow("import-unreadable");
    expect(() => readTable("name,mission\n")).toThrow("import-empty");
  });

  it("names the line where a quote that never ends begins, and only that", () => {
    const lineOf = (text: string) => {
      try {
        readTable(text);
      } catch (error) {
        return error instanceof Refusal ? error.values.line : error;
      }
    };
    expect(lineOf('name,mission\nAlder,"one\ntwo"\nBirch,"begins\nCedar,x\nElm,y\n')).toBe(4);
    expect(lineOf('sep=;\nname;mission\nAlder;"begins\nCedar;x\n')).toBe(3);
  });

  it("uses the delimiter that the first line tells", () => {
    const told = readTable("sep=;\r\nname;note\r\nAlder, Birch;a,b,c\r\n");
    expect(told).toMatchObject({ delimiter: ";", headerLine: 2, columns: ["name", "note"] });
    expect(told.rows).toEqual([{ line: 3, cells: ["Alder, Birch", "a,b,c"] }]);
  });

  it("finds the header under titles", () => {
    const titled = readTable("Our partners 2026\n\nName,EIN\nAlder,123456789\n");
    expect(titled).toMatchObject({ headerLine: 3, columns: ["Name", "EIN"] });
    expect(titled.rows).toEqual([{ line: 4, cells: ["Alder", "123456789"] }]);
    expect(readTable("Our list,,\nwho,what,why\nAlder,a,b\n").columns).toEqual(["who", "what", "why"]);
  });

  it("takes the guard against formulas off", () => {
    expect(readTable("name,mission\nAlder,'=1+1\nBirch,---\n").rows.map(({ cells }) => cells[1])).toEqual([
      "=1+1",
      "---",
    ]);
  });

  it("reads back whatever a spreadsheet writes", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !/\uFEFF|^'[^\p{L}]/u.test(text));
    const rows = fc.array(fc.tuple(cell, cell, fc.constant("x")), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...delimiters), (written, delimiter) => {
        const text = stringify([["name", "two", "three"], ...written], { delimiter, quoted: true });
        expect(readTable(text)).toEqual({
          delimiter,
          headerLine: 1,
          columns: ["name", "two", "three"],
          rows: written.map((cells, index) => ({ line: index + 2, cells })),
        });
      }),
    );
  });
});
