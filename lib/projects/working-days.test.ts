import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/lib/platform/dates";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "@/lib/projects/working-days";

const date = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2021-07-01", days));

/** As the Office of Personnel Management lists them (opm.gov, "Federal Holidays"). */
const observed = {
  2022: [
    ...["2021-12-31", "2022-01-17", "2022-02-21", "2022-05-30", "2022-06-20", "2022-07-04"],
    ...["2022-09-05", "2022-10-10", "2022-11-11", "2022-11-24", "2022-12-26"],
  ],
  2026: [
    ...["2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03"],
    ...["2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25"],
  ],
  2027: [
    ...["2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05"],
    ...["2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25", "2027-12-24"],
  ],
};

describe("working days", () => {
  it.each(Object.entries(observed))("know the holidays of %s", (_, holidays) => {
    expect(holidays.filter(isWorkingDay)).toEqual([]);
  });

  it("are all other days from Monday to Friday", () => {
    const free = Array.from({ length: 365 }, (_, day) => addDays("2026-01-01", day)).filter(
      (each) => !isWorkingDay(each) && ![0, 6].includes(new Date(each).getUTCDay()),
    );
    expect(free).toEqual(observed[2026]);
  });

  it.each([
    ["the same day", "2026-11-23", "2026-11-23", 0],
    ["from one day to the next", "2026-11-23", "2026-11-24", 1],
    ["over a weekend", "2026-11-20", "2026-11-23", 1],
    ["from Saturday to Monday", "2026-11-21", "2026-11-23", 0],
    ["over Thanksgiving", "2026-11-25", "2026-11-27", 1],
    ["backwards", "2026-11-25", "2026-11-20", 0],
  ])("between two dates: %s", (_, from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  it("add up: waiting is the same however it is cut", () => {
    fc.assert(
      fc.property(date, fc.nat(200), fc.nat(200), (from, one, other) => {
        const middle = addDays(from, one);
        const to = addDays(middle, other);
        expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(
          workingDaysBetween(from, to),
        );
      }),
    );
  });

  it("are at most five in seven days, and at least three", () => {
    fc.assert(
      fc.property(date, (from) => {
        const days = workingDaysBetween(from, addDays(from, 7));
        expect(days).toBeGreaterThanOrEqual(3);
        expect(days).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("added to a date lead to a working day that lies so many further", () => {
    fc.assert(
      fc.property(date, fc.nat(60), (from, days) => {
        const to = addWorkingDays(from, days);
        expect(isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(days);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});
