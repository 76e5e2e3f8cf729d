import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedTo, ranked, rankingDeeds, rankingOf, rowsOf, type Ranking } from "@/lib/teams/ranking";

const roles = ["a", "b", "c", "d", "e"];
const deeds = fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...rankingDeeds)), {
  maxLength: 40,
});
const after = (steps: [string, (typeof rankingDeeds)[number]][]) =>
  steps.reduce<Ranking>((ranking, [role, deed]) => ranked(ranking, role, deed), []);

describe("a ranking", () => {
  it("keeps each role at most once and no empty place, whatever one does", () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const ranking = after(steps);
        expect(new Set(ranking.flat()).size).toBe(ranking.flat().length);
        expect(ranking.every((place) => place.length > 0)).toBe(true);
      }),
    );
  });

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const ranking = after(steps);
        expect(rankingOf(rowsOf(ranking).reverse()).map((place) => [...place].sort())).toEqual(
          ranking.map((place) => [...place].sort()),
        );
      }),
    );
  });

  it("loses nobody by moving: only add and remove change who is on it", () => {
    fc.assert(
      fc.property(
        deeds,
        fc.constantFrom(...roles),
        fc.constantFrom("up", "down", "level"),
        (steps, role, deed) => {
          const ranking = after(steps);
          const moved = ranked(ranking, role, deed as "up" | "down" | "level");
          expect(moved.flat().sort()).toEqual(ranking.flat().sort());
        },
      ),
    );
  });

  it.each([
    [[["a"], ["b"]], "b", "up", [["b"], ["a"]]],
    [[["a"], ["b"]], "a", "down", [["b"], ["a"]]],
    [[["a"], ["b"]], "b", "level", [["a", "b"]]],
    [[["a", "b"], ["c"]], "b", "up", [["b"], ["a"], ["c"]]],
    [[["a", "b"], ["c"]], "a", "down", [["b"], ["a"], ["c"]]],
    [[["a", "b"], ["c"]], "c", "up", [["c"], ["a", "b"]]],
    [[["a"], ["b"]], "a", "up", [["a"], ["b"]]],
    [[["a"], ["b"]], "b", "down", [["a"], ["b"]]],
    [[["a"], ["b"]], "a", "level", [["a"], ["b"]]],
    [[["a", "b"]], "a", "remove", [["b"]]],
  ] as const)("from %j, %s %s gives %j", (from, role, deed, to) => {
    expect(ranked(from, role, deed)).toEqual(to);
  });
});

describe("a place that is dragged", () => {
  it("comes to be where it was dropped, and the others keep their order", () => {
    expect(movedTo([["a"], ["b", "c"], ["d"]], "c", 1)).toEqual([["b", "c"], ["a"], ["d"]]);
    expect(movedTo([["a"], ["b", "c"], ["d"]], "a", 9)).toEqual([["b", "c"], ["d"], ["a"]]);
    expect(movedTo([["a"]], "nobody", 1)).toEqual([["a"]]);
    const roles = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(roles, fc.nat(9), fc.nat(9), (names, from, to) => {
        const ranking = names.map((name) => [name]);
        const moving = names[from % names.length] ?? "";
        const place = (to % names.length) + 1;
        const after = movedTo(ranking, moving, place);
        expect(after[place - 1]).toEqual([moving]);
        const rest = (list: typeof after) => list.flat().filter((name) => name !== moving);
        expect(rest(after)).toEqual(rest(ranking));
      }),
    );
  });
});
