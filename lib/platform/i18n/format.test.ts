import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateRange,
  formatDay,
  formatHours,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
} from "@/lib/platform/i18n/format";

const spaces = (text: string) => text.replaceAll(/\s/gu, " ");

describe("calendar dates", () => {
  it("are the same day wherever the reader is", () => {
    expect(formatDate("2026-11-24", "en")).toBe("24 Nov 2026");
    expect(formatDate("2026-11-24", "es")).toBe("24 nov 2026");
    expect(formatDate("2026-01-01", "en", "long")).toBe("Thursday 1 January 2026");
  });
  it("may be a month", () => {
    expect(formatDate("2026-11", "en", "month")).toBe("November 2026");
    expect(formatDate("2026-11", "es", "month")).toBe("noviembre de 2026");
  });
  it("say nothing twice in a range", () => {
    expect(spaces(formatDateRange("2026-11-03", "2026-11-24", "en"))).toMatch(/^3 ?– ?24 Nov 2026$/);
  });
});

describe("instants", () => {
  const evening = new Date("2026-11-25T02:00:00Z");
  it("name the zone they are told in", () => {
    expect(formatInstant(evening, "en")).toBe("Tue 24 Nov, 18:00 (Los Angeles)");
    expect(formatInstant(evening, "en", "Europe/Madrid")).toBe("Wed 25 Nov, 03:00 (Madrid)");
    expect(formatInstant(evening, "es")).toBe("mar 24 nov, 18:00 (Los Angeles)");
  });
  it("fall on the day of that zone", () => {
    expect(formatDay(evening, "en")).toBe("24 Nov 2026");
    expect(formatDay(evening, "en", "UTC")).toBe("25 Nov 2026");
  });
});

describe("amounts", () => {
  it("are dollars from whole cents", () => {
    expect(formatMoney(123_456_789, "en")).toBe("$1,234,567.89");
    expect(formatMoney(5, "en")).toBe("$0.05");
    expect(formatMoney(123_456, "en", { round: true })).toBe("$1,235");
    expect(formatMoney(123_456, "es")).toBe("$1,234.56");
  });
  it("are hours from minutes", () => {
    expect(formatHours(90, "en")).toBe("1.5\u00a0h");
    expect(formatHours(74_070, "es")).toBe("1,234.5\u00a0h");
    expect(formatHours(0, "en")).toBe("0\u00a0h");
  });
  it("are grouped, and shares are percentages", () => {
    expect(formatNumber(1160, "en")).toBe("1,160");
    expect(formatNumber(2.345, "en", 1)).toBe("2.3");
    expect(spaces(formatPercent(0.637, "en"))).toBe("64%");
  });
});
