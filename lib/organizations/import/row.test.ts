import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanEin, cleanKind, cleanNumber, cleanPostalCode } from "@/lib/organizations/import/clean-facts";
import { cleanLine, cleanText, mendLetters } from "@/lib/organizations/import/clean-text";
import { cleanWebsite } from "@/lib/organizations/import/clean-website";
import { guessMapping } from "@/lib/organizations/import/columns";
import { indexNames, readNames } from "@/lib/organizations/import/names";
import { readRow } from "@/lib/organizations/import/row";
import { fromWindows1252 } from "@/lib/organizations/import/windows-1252";

describe("text", () => {
  it.each([
    ["<p>One</p><p>Two &amp; three</p>", "One\nTwo & three"],
    ["<ul><li>Food</li><li>Care</li></ul>", "• Food\n• Care"],
    ["a<br>b<br />c", "a\nb\nc"],
    ["see <http://example.org/a/>", "see <http://example.org/a/>"],
    ["less < more > less", "less < more > less"],
    ["&amp;lt;script&amp;gt;alert(1)&lt;/script&gt; stays text", "alert(1) stays text"],
    ["left\u202Eright\u200B\u00AD\u0007 done\uFEFF", "leftright done"],
  ])("%j reads %j", (dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  it("is the same cleaned twice, whatever it was", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "&",
      "amp;",
      "lt;",
      "<br",
      ">",
      "\u200f",
      "\n",
      " ",
      "é",
      "&#38;",
    );
    const dirty = fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme" })), { maxLength: 20 });
    fc.assert(
      fc.property(dirty, (parts) => {
        const once = cleanText(parts.join(""));
        expect(cleanText(once)).toBe(once);
        expect(cleanLine(cleanLine(once))).toBe(cleanLine(once));
        expect(once).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/);
      }),
    );
  });

  it("mends letters saved wrongly before, and leaves right ones alone", () => {
    expect(mendLetters("LA-MÃ¡s and â€œfriendsâ€\u009d")).toBe("LA-Más and “friends”");
    expect(mendLetters("São Paulo, À la carte, Ångström, naïve")).toBe(
      "São Paulo, À la carte, Ångström, naïve",
    );
  });
});

describe("facts", () => {
  it.each([
    ["123456789", { value: "123456789" }],
    ["12-3456789", { value: "123456789" }],
    ["123456789001", { value: "123456789", warning: "ein-suffix" }],
    ["12345-6789", { value: "123456789", warning: "ein-cleaned" }],
    ["EIN: 12 3456789", { value: "123456789", warning: "ein-cleaned" }],
    ["12-3456789 (sponsor)", { warning: "ein-of-another" }],
    ["In the name of Alder House, 12-3456789", { warning: "ein-of-another" }],
    ["1.234567E+08", { warning: "ein-rounded" }],
    ["1,23456789E+8", { warning: "ein-rounded" }],
    ["12345678", { warning: "ein-left-out" }],
    ["000000000", { warning: "ein-left-out" }],
    ["pending", { warning: "ein-left-out" }],
    ["", {}],
  ])("EIN %j", (text, expected) => expect(cleanEin(text)).toEqual(expected));

  it("an EIN is nine digits or nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cleanEin(text).value ?? "123456789").toMatch(/^\d{9}$/);
      }),
    );
  });

  it.each([
    ["2.02E+11", { warning: "number-rounded" }],
    ["2,02e11", { warning: "number-rounded" }],
    ["12E5", { value: "12E5" }],
    ["A-1", { value: "A-1" }],
    ["", {}],
  ])("number in a list %j", (text, expected) => expect(cleanNumber(text)).toEqual(expected));

  it.each([
    ["90012", { value: "90012" }],
    ["90012-4801", { value: "90012" }],
    ["2461", { warning: "postal-code-left-out" }],
    ["", {}],
  ])("postal code %j", (text, expected) => expect(cleanPostalCode(text)).toEqual(expected));

  it.each([
    ["Nonprofit", { value: "NONPROFIT" }],
    ["Government", { value: "PUBLIC_AGENCY" }],
    ["For profit business", { value: "COMPANY" }],
    ["Social enterprise or B-corps", { value: "COMPANY", warning: "kind-guessed" }],
    ["A fiscally sponsored group", { value: "COMMUNITY_GROUP", warning: "kind-guessed" }],
    ["community_group", { value: "COMMUNITY_GROUP" }],
    ["Choir", { warning: "kind-unknown" }],
    ["", { warning: "kind-missing" }],
  ])("type %j", (text, expected) => expect(cleanKind(text)).toEqual(expected));

  it.each([
    ["example.org", { value: "https://example.org" }],
    ["http://Example.org/", { value: "http://example.org" }],
    ["https://www.example.org/a?b=c", { value: "https://www.example.org/a?b=c" }],
    [
      "https://www.https://www.example.org/x",
      { value: "https://www.example.org/x", warning: "website-mended" },
    ],
    ["http//www.example.org", { value: "http://www.example.org", warning: "website-mended" }],
    ["www.one.org and www.two.org", { value: "https://www.one.org", warning: "website-several" }],
    ["['www.one.org', 'www.two.org']", { value: "https://www.one.org", warning: "website-several" }],
    ["www.one.org (under construction)", { value: "https://www.one.org", warning: "website-mended" }],
    ["n/a", { warning: "website-left-out" }],
    ["In progress", { warning: "website-left-out" }],
    ["someone@example.org", { warning: "website-left-out" }],
    ["javascript:alert(1)", { warning: "website-left-out" }],
    ["", {}],
  ])("website %j", (text, expected) => expect(cleanWebsite(text)).toEqual(expected));

  it("a mark that nothing follows is no part of a website", () => {
    expect(cleanWebsite("example.org#").value).toBe("https://example.org");
    expect(cleanWebsite("example.org/?#").value).toBe("https://example.org");
    expect(cleanWebsite("example.org/a?").value).toBe("https://example.org/a");
  });

  it("a website is an http address or nothing, and stays as it is when cleaned again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (text) => {
        const { value } = cleanWebsite(text);
        if (value === undefined) return;
        expect(new URL(value).protocol).toMatch(/^https?:$/);
        expect(cleanWebsite(value).value).toBe(value);
      }),
    );
  });
});

const causes = indexNames([
  { slug: "arts-culture", name: "Arts and culture", names: { es: "Arte y cultura" } },
  { slug: "housing", name: "Housing and homelessness", names: { es: "Vivienda y personas sin hogar" } },
]);
const known = { causes, areas: indexNames([]) };

describe("a row", () => {
  it("knows causes by slug, by name in either language, and by what other lists call them", () => {
    expect(readNames("Arts & cultural vitality|Housing & Homelessness|Ferrets", causes)).toEqual({
      slugs: ["arts-culture", "housing"],
      unknown: ["Ferrets"],
    });
    expect(readNames("arte y cultura; housing", causes).slugs).toEqual(["arts-culture", "housing"]);
  });

  it("finds the columns by their headings", () => {
    expect(guessMapping(["organization_id", "Name", "organization_type", "Causes", "years"])).toEqual({
      sourceId: "organization_id",
      name: "Name",
      kind: "organization_type",
      causes: "Causes",
    });
    expect(guessMapping(["Nombre", "Misión", "Código postal"])).toEqual({
      name: "Nombre",
      mission: "Misión",
      postalCode: "Código postal",
    });
  });

  it("says so when words are taken for markup and left out", () => {
    const told = (mission: string) =>
      readRow(["7", "Alder", mission], { sourceId: 0, name: 1, mission: 2 }, 3, known).issues.map(
        ({ code }) => code,
      );
    expect(told("<our mission is to help>")).toEqual(["markup-left-out"]);
    expect(told("We <help neighbors> daily")).toEqual(["markup-left-out"]);
    expect(told("<script>We help</script>")).toEqual(["markup-left-out"]);
    expect(told("<p>We <b>help</b></p>")).toEqual([]);
    expect(told("3 < 4 and <https://example.org>")).toEqual([]);
  });

  it("says nothing of fields that are empty or not mapped", () => {
    const { values, issues } = readRow(
      ["7", " Alder\u200f House ", ""],
      { sourceId: 0, name: 1, ein: 2 },
      3,
      known,
    );
    expect(values).toEqual({ sourceId: "7", name: "Alder House" });
    expect(issues).toEqual([]);
  });

  it("gets back every letter that was saved wrongly before, whichever sign its second half became", () => {
    for (let code = 0x80; code <= 0xff; code++) {
      const letter = String.fromCodePoint(code);
      expect(mendLetters(fromWindows1252(new TextEncoder().encode(letter)))).toBe(letter);
      if (code < 0xc0) continue;
      const wrong = fromWindows1252(new TextEncoder().encode(`a${letter}b`));
      const { values, issues } = readRow(["7", wrong], { sourceId: 0, name: 1 }, 2, known);
      expect(values.name).toBe(`a${letter}b`);
      expect(issues).toMatchObject([{ code: "letters-mended" }]);
    }
  });

  it("is refused without a name, and with cells that have no column", () => {
    expect(readRow(["7", "—"], { sourceId: 0, name: 1 }, 2, known).issues).toMatchObject([
      { severity: "error", code: "name-missing" },
    ]);
    expect(readRow(["7", "Alder", "more"], { sourceId: 0, name: 1 }, 2, known).issues).toMatchObject([
      { severity: "error", code: "too-many-cells", value: "more" },
    ]);
  });

  it("without a number is known by its name", () => {
    expect(readRow(["Álder House!"], { name: 0 }, 1, known).values.sourceId).toBe("name:alderhouse");
    const rounded = readRow(["2.02E+11", "Álder House"], { sourceId: 0, name: 1 }, 2, known);
    expect(rounded.values.sourceId).toBe("name:alderhouse");
    expect(rounded.issues).toMatchObject([{ code: "number-rounded", field: "sourceId" }]);
  });

  it("without a number keeps the marks that make another name", () => {
    const numberOf = (name: string) => readRow([name], { name: 0 }, 1, known).values.sourceId;
    expect(numberOf("ハハのいえ")).not.toBe(numberOf("ババのいえ"));
    expect(numberOf("Мой дом")).not.toBe(numberOf("Мои дом"));
  });
});
