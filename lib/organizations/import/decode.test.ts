import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendLetters } from "@/lib/organizations/import/clean-text";
import { decode } from "@/lib/organizations/import/decode";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

describe("decode", () => {
  it("reads UTF-8 with and without its mark", () => {
    expect(decode(utf8("name\nPeña Adobe")).text).toBe("name\nPeña Adobe");
    expect(decode(utf8("\uFEFFname\nPeña")).text).toBe("name\nPeña");
  });

  it("reads UTF-16 by its mark, either way round", () => {
    expect(decode(utf16("name\nPeña 東"))).toEqual({ text: "name\nPeña 東", encoding: "utf-16le" });
    const swapped = Buffer.from(utf16("name\nPeña")).swap16();
    expect(decode(new Uint8Array(swapped))).toEqual({ text: "name\nPeña", encoding: "utf-16be" });
  });

  it("recognises Windows-1252 with its typographic signs", () => {
    const text = "nombre;misión\nNiños de la Peña;Educación y música para niños y niñas en el barrio\n";
    const bytes = latin(
      `${text}Caf\xe9 \x96 the neighbor\x92s table;\x93Food\x94 for everyone in the barrio\n`,
    );
    expect(decode(bytes)).toEqual({
      text: `${text}Café – the neighbor’s table;“Food” for everyone in the barrio\n`,
      encoding: "windows-1252",
    });
  });

  it("tells an old Macintosh's letters from Windows-1252", () => {
    expect(
      decode(latin("name\nNi\x96os de la Pe\x96a, educaci\x97n y m\x9csica\nJos\x8e y Mar\x92a\n")),
    ).toEqual({
      text: "name\nNiños de la Peña, educación y música\nJosé y María\n",
      encoding: "macintosh",
    });
    expect(decode(latin("name\nCaf\x8e de la Pe\x96a, \xd2Educaci\x97n\xd3\n")).encoding).toBe("macintosh");
  });

  it("reads Windows-1252 although a few cells were saved wrongly before", () => {
    const right =
      "nombre;misión\nNiños de la Peña;Educación y música para niños y niñas en el barrio de María\n";
    const bytes = latin(`${right}Ra\xc3\xadces;\xc3\x81rboles del barrio\n`);
    expect(decode(bytes)).toEqual({
      text: `${right}RaÃ\u00ADces;Ã\u0081rboles del barrio\n`,
      encoding: "windows-1252",
    });
  });

  it.each([
    ["Cyrillic (1251)", latin("name\n\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0 \xe8 \xe4\xf0\xf3\xe7\xfc\xff\n")],
    ["DOS (437)", latin("name\nNi\xa4os de la Pe\xa4a, educaci\xa2n y m\xa3sica\n")],
    ["Polish (8859-2)", latin("name\nFundacja Dzie\xb3o, \xb3\xb1czy nas pomoc s\xb1siedzka\n")],
    [
      "UTF-8 broken in one place",
      Uint8Array.from([...utf8("name\nNiños de la Peña\nEducación\n"), 0xe9, 0x20]),
    ],
    ["UTF-16 without its mark", new Uint8Array(Buffer.from("name\nAna", "utf16le"))],
    ["nothing at all", new Uint8Array()],
    ["a workbook", latin("PK\x03\x04 and the rest")],
  ])("refuses %s", (_, bytes) => {
    expect(() => decode(bytes)).toThrow(/^import-/);
  });

  it("gives back any text that was written as UTF-8 or UTF-16", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((each) => !/[\0\uFEFF]/.test(each));
    fc.assert(
      fc.property(text, (written) => {
        expect(decode(utf8(written)).text).toBe(written);
        expect(decode(utf16(written)).text).toBe(written);
      }),
    );
  });

  it("refuses bytes it can't read, and reads the others as what they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        try {
          const { text, encoding } = decode(bytes);
          expect(text).not.toContain("\uFFFD");
          if (encoding === "windows-1252") expect(mendLetters(text)).not.toMatch(/Ã[\u0080-\u00BF]|â€/);
        } catch (error) {
          expect(String(error)).toMatch(/import-/);
        }
      }),
    );
  });
});
