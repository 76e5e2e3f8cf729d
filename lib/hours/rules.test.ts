import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/dates";
import { dateProblem, graceDays, neverBegun, rateInForce } from "@/lib/hours/rules";

describe("the day of an entry", () => {
  const membership = { startsOn: "2026-09-01", endsOn: "2026-10-31" };

  it.each([
    ["2026-09-01", null],
    ["2026-08-18", null],
    ["2026-08-17", "outside-membership"],
    ["2026-11-14", null],
    ["2026-11-15", "outside-membership"],
    ["2026-12-02", "future-date"],
  ])("%s", (date, problem) => expect(dateProblem(date, [membership], "2026-12-01")).toBe(problem));

  it("lies in a membership that has not ended", () => {
    expect(dateProblem("2026-11-30", [{ startsOn: "2026-09-01", endsOn: null }], "2026-12-01")).toBeNull();
  });

  it("is never refused between start and today", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (start, length) => {
        const startsOn = addDays("2025-01-01", start);
        const today = addDays(startsOn, length + graceDays);
        expect(dateProblem(addDays(startsOn, length), [{ startsOn, endsOn: null }], today)).toBeNull();
      }),
    );
  });
});

it.each([
  ["2026-08-31", true],
  ["2026-09-01", false],
  [null, false],
])("a seat that ended on %s before kickoff on 1 September was never begun: %s", (endsOn, never) => {
  expect(neverBegun(endsOn, "2026-09-01")).toBe(never);
});

describe("the rate in force", () => {
  const rate = (id: string, effectiveFrom: string, discipline: string | null = null) => ({
    id,
    effectiveFrom,
    discipline,
    centsPerHour: 3000,
  });
  const rates = [rate("old", "2024-04-23"), rate("new", "2025-04-23"), rate("data", "2024-06-01", "data")];

  it("is the latest that had begun, the discipline's own first", () => {
    expect(rateInForce(rates, "design", "2025-04-22")?.id).toBe("old");
    expect(rateInForce(rates, "design", "2025-04-23")?.id).toBe("new");
    expect(rateInForce(rates, "data", "2025-05-01")?.id).toBe("data");
    expect(rateInForce(rates, "data", "2024-05-31")?.id).toBe("old");
  });

  it("does not exist before the first one", () => {
    expect(rateInForce(rates, "design", "2024-04-22")).toBeUndefined();
  });
});
