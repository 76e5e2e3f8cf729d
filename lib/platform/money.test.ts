import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDollars, valueOf } from "@/lib/platform/money";

describe("the value of minutes", () => {
  it("rounds half a cent up", () => {
    expect(valueOf(30, 3479)).toBe(1740); // 1739.5
    expect(valueOf(1, 30)).toBe(1); // 0.5
    expect(valueOf(60, 3479)).toBe(3479);
  });

  it("is within half a cent of the exact value, for any entry and rate", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1440 }),
        fc.integer({ min: 1, max: 100_000 }),
        (minutes, rate) => {
          const doubled = 2 * (60 * valueOf(minutes, rate) - minutes * rate);
          expect(doubled).toBeGreaterThan(-60);
          expect(doubled).toBeLessThanOrEqual(60);
        },
      ),
    );
  });
});

describe("dollars as people type them", () => {
  it.each([
    ["1,234.50", 123450],
    ["$ 20", 2000],
    ["0.5", 50],
    ["12.345", null],
    ["1,23", null],
    ["-4", null],
    ["twelve", null],
  ])("%s", (text, cents) => expect(parseDollars(text)).toBe(cents));
});
