import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonValue, highest, labelledAlong, trendOf } from "@/components/charts/finding";

const values = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 });
const data = (list: readonly number[]) => list.map((value) => ({ value }));

describe("the finding of a chart", () => {
  it("names all that stand highest, and nobody where nothing was counted", () => {
    fc.assert(
      fc.property(values, (list) => {
        const most = Math.max(...list);
        expect(highest(data(list))).toHaveLength(
          most === 0 ? 0 : list.filter((value) => value === most).length,
        );
      }),
    );
  });

  it("turns round when time does", () => {
    const opposite = { more: "less", less: "more", same: "same" };
    fc.assert(
      fc.property(values, (list) => {
        expect(trendOf(list.toReversed())).toBe(opposite[trendOf(list)]);
      }),
    );
  });

  it.each([
    [[1, 2, 3, 4], "more"],
    [[4, 3, 2, 1], "less"],
    [[10, 11, 11, 10], "same"],
    [[100, 0, 109], "same"],
    [[0, 0], "same"],
    [[7], "same"],
  ])("of %j is %s", (list, trend) => {
    expect(trendOf(list)).toBe(trend);
  });
});

describe("what is labelled along time", () => {
  it.each<[number[], number | null, number | null]>([
    [[1, 9, 2, 3, 4, 5], 1, 5],
    [[5, 1, 5, 1, 1, 1, 1], 0, 6],
    [[1, 2, 3, 4, 9, 5], 4, null],
    [[1, 2, 3], 2, null],
    [[0, 0, 0], null, 2],
  ])("of %j is the peak at %s and the last at %s", (values, peak, last) => {
    expect(labelledAlong(values)).toEqual({ peak, last });
  });

  it("is always the first of the highest months", () => {
    fc.assert(
      fc.property(values, (list) => {
        const { peak } = labelledAlong(list);
        expect(peak).toBe(list.some((value) => value > 0) ? list.indexOf(Math.max(...list)) : null);
      }),
    );
  });
});

it.each([
  [[], null],
  [[3], 3],
  [[2, 2, 2], 2],
  [[2, 2, 1], null],
])("what %j have in common is %s", (list, common) => {
  expect(commonValue(list)).toBe(common);
});
