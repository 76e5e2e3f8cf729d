import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChoice, foundIn, isListed, optionsOf, saidOf } from "@/lib/formation/choices";

const choice = (value: string, label: string, mark = "") => ({ value, label, mark });
const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
const people = [
  choice(id(1), "Lucía Núñez", "lucia@example.org"),
  choice(id(2), "Omar Haddad", "omar@example.org"),
  choice(id(3), "ليلى حدّاد", "leila@example.org"),
  choice(id(4), "Ana Li", "ana@example.org"),
  choice(id(5), "Ana Lima", "lima@example.org"),
  choice(id(6), "Kim Seo", "kim@example.org"),
  choice(id(7), "Kim Seo", "seo@example.org"),
  choice(id(8), "Ελένη Παππάς", "eleni@example.org"),
];

describe("a choice that words name", () => {
  it.each([
    ["LUCIA nunez", 1],
    ["núñez", 1],
    ["ليلى", 3],
    ["حداد", 3],
    ["ΠΑΠΠΑΣ", 8],
    ["haddad omar", 2],
    ["seo@example.org", 7],
    ["Ana Li", 4],
    [id(2), 2],
  ])("%s is one of them", (typed, place) => {
    expect(findChoice(typed, people)).toMatchObject({ kind: "one", choice: { value: id(place) } });
  });

  it("is chosen among several that match, and never guessed among those of one name", () => {
    expect(findChoice("ana", people)).toMatchObject({ kind: "several", words: "ana" });
    const found = findChoice("kim seo", people);
    expect(foundIn(found)?.map(({ value }) => value)).toEqual([id(6), id(7)]);
    expect(optionsOf(foundIn(found)!, "en").map(({ label }) => label)).toEqual([
      "Kim Seo (kim@example.org)",
      "Kim Seo (seo@example.org)",
    ]);
  });

  it("is asked for again when nothing or too much matches, with the words", () => {
    const many = Array.from({ length: 31 }, (_, place) => choice(id(place), `Mei ${place}`));
    expect(findChoice("mei", many)).toEqual({ kind: "many", words: "mei", count: 31 });
    expect(findChoice("mei 7", many)).toMatchObject({ kind: "one" });
    expect(findChoice("nobody", many)).toEqual({ kind: "none", words: "nobody" });
    expect(findChoice(undefined, many)).toEqual({ kind: "open" });
    expect(findChoice(id(99), many), "someone who has left").toEqual({ kind: "gone" });
  });

  it("of one name that more have than can be shown is found by the mark alone", () => {
    const alike = Array.from({ length: 40 }, (_, place) =>
      choice(id(place), "Kim Seo", `kim-${place}@x.org`),
    );
    expect(findChoice("kim seo", alike)).toMatchObject({ kind: "many", count: 40 });
    expect(findChoice("kim-4@x.org", alike)).toMatchObject({ kind: "one", choice: { value: id(4) } });
  });

  it("is one of those that have every word, alone or by its whole name, whatever the choices", () => {
    const name = fc.array(fc.constantFrom("Ana", "ána", "Li", "Lima", "Kim", "Łucja"), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), name, (names, typed) => {
        const all = names.map((words, place) => choice(id(place), words.join(" ")));
        const found = findChoice(typed.join(" "), all);
        const plain = (words: string[]) =>
          words.join(" ").toLowerCase().replaceAll("á", "a").replaceAll("ł", "l");
        const matches = all.filter((_, place) =>
          typed.every((word) => plain(names[place]!).includes(plain([word]))),
        );
        const same = matches.filter(
          ({ value }) => plain(names[all.findIndex((c) => c.value === value)]!) === plain(typed),
        );
        const ways = { 0: "none", 1: "one" } as Record<number, string>;
        if (same.length === 1) expect(found).toMatchObject({ kind: "one", choice: same[0] });
        else if (matches.length <= 30) expect(found.kind).toBe(ways[matches.length] ?? "several");
        if (found.kind === "one") expect(matches).toContainEqual(found.choice);
        // what is kept in an address leads back to the same
        expect(findChoice(saidOf(found), all)).toEqual(found);
      }),
    );
  });

  it("is looked through in a list of up to a hundred", () => {
    const list = (length: number) => Array.from({ length }, (_, place) => choice(id(place), "Someone"));
    expect([100, 101].map((length) => isListed(list(length)))).toEqual([true, false]);
  });
});
