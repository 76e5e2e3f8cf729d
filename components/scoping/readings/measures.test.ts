import { describe, expect, it } from "vitest";
import { measures } from "@/components/scoping/readings/measures";

describe("what an outcome measures", () => {
  it.each([
    ["14 missed stops a month", "2 missed stops a month", 14, 2],
    ["33 in 100 appointments missed", "15 in 100", 33, 15],
    ["9 days from a call to a visit", "2 days, in every district", 9, 2],
    ["7 windows open in a call", "1", 7, 1],
    ["0 stops on a list", "600 stops", 0, 600],
    ["9,000 dollars a year", "1.500 dollars", 9000, 1500],
    ["1.5 hours", "0,25 Hours", 1.5, 0.25],
    ["80 %", "95%", 80, 95],
  ])("%j and %j stand on one scale", (baseline, target, before, after) => {
    expect(measures(baseline, target)).toEqual({ before, after });
  });

  it.each([
    ["4 days from sample to warning", "6 hours"],
    ["90 of 400 reached in a day", "400 in two hours"],
    ["9,000 dollars thrown away a year", "Under 1,500"],
    ["14 days", "14 days"],
    ["5 stop", "2 st"],
    ["1.2.3 releases", "2 releases"],
    ["Nobody knows", "3 days"],
    ["3 days", ""],
  ])("%j and %j do not", (baseline, target) => {
    expect(measures(baseline, target)).toBeNull();
  });
});
