import fc from "fast-check";
import { expect, it } from "vitest";
import { freeSlug, slugBase } from "@/lib/platform/slug-rules";

it.each([
  ["Niños & Niñas, Inc.", "ninos-and-ninas-inc"],
  ["L.A.'s Table", "l-a-s-table"],
  ["東京 友の会", "東京-友の会"],
  ["!!!", "organization-1"],
  ["New", "new-1"],
])("%j lives at %j", (name, slug) => expect(slugBase(name)).toBe(slug));

it("is a plain part of an address, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = slugBase(name);
      expect(slug).toMatch(/^[^\s/?#%.]+$/u);
      expect([...slug].length).toBeLessThanOrEqual(82);
    }),
  );
});

it("takes the first that is free", () => {
  expect(freeSlug("alder", new Set(["alder", "alder-2"]))).toBe("alder-3");
});
