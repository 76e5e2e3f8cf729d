import { expect, it } from "vitest";
import { lastTwelveMonths } from "@/lib/impact/report";

it("holds each of the last twelve months against the same month a year before", () => {
  const given = (month: string, minutes: number) => ({ month, minutes, valueCents: 0 });
  const year = lastTwelveMonths(
    [given("2025-02", 60), given("2025-12", 30), given("2026-02", 90)],
    "2026-03-31",
  );
  expect(year).toHaveLength(12);
  expect(year.map(({ month }) => month)).toEqual([
    ...["2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09"],
    ...["2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"],
  ]);
  expect(year.find(({ month }) => month === "2026-02")).toEqual({
    month: "2026-02",
    minutes: 90,
    before: 60,
  });
  expect(year.find(({ month }) => month === "2025-12")).toMatchObject({ minutes: 30, before: 0 });
});
