import { describe, expect, it } from "vitest";
import { everyName, nameIn } from "@/lib/platform/i18n/names";

const housing = { name: "Housing", names: { es: "Vivienda", fr: "Logement" } };

describe("the name of a row", () => {
  it("is the one in the reader's language, also in one that nobody thought of yet", () => {
    expect(["en", "es", "fr"].map((locale) => nameIn(housing, locale))).toEqual([
      "Housing",
      "Vivienda",
      "Logement",
    ]);
  });

  it("is the one in the default language where nobody has translated it", () => {
    expect(nameIn(housing, "de")).toBe("Housing");
    expect(nameIn({ name: "Housing", names: null }, "es")).toBe("Housing");
  });

  it("is known by each of its spellings", () => {
    expect(everyName(housing)).toEqual(["Housing", "Vivienda", "Logement"]);
  });
});
