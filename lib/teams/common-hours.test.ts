import { describe, expect, it } from "vitest";
import { bestTimes, commonHours } from "@/lib/teams/common-hours";

const losAngeles = "America/Los_Angeles";
const kickoff = "2027-01-26";
const free = (windows: string[], timeZone = losAngeles) => ({ windows, timeZone });

describe("hours a team has in common", () => {
  it("are counted on the reader's clock, across time zones", () => {
    const team = [
      free(["tue-evening"]),
      free(["tue-evening"], "America/New_York"),
      free(["tue-evening", "sat-morning"]),
    ];
    const common = commonHours(team, losAngeles, kickoff);
    const at = (hour: number, day: number) => common.hours.find((row) => row.hour === hour)?.free[day];
    // 17 to 21 in New York is 14 to 18 in Los Angeles: all three share the hour from 17
    expect([14, 16, 17, 18, 20].map((hour) => at(hour, 1))).toEqual([1, 1, 3, 2, 2]);
    expect(at(9, 5)).toBe(1);
    expect(bestTimes(common)).toEqual([{ day: 1, from: 17, to: 18, free: 3 }]);
    const inNewYork = commonHours(team, "America/New_York", kickoff);
    expect(bestTimes(inNewYork)).toEqual([{ day: 1, from: 20, to: 21, free: 3 }]);
  });

  it("are none where nobody said anything", () => {
    expect(bestTimes(commonHours([], losAngeles, kickoff))).toEqual([]);
  });

  it("are told as runs, the longest first", () => {
    const common = commonHours([free(["mon-morning", "thu-afternoon"])], losAngeles, kickoff);
    expect(bestTimes(common, 2)).toEqual([
      { day: 3, from: 12, to: 17, free: 1 },
      { day: 0, from: 8, to: 12, free: 1 },
    ]);
  });
});
