import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSlots, isFreeAt, mondayOf, slotsInWeek } from "@/lib/people/week";
import { hoursOf, windows, type Part } from "@/lib/people/week-schema";

const losAngeles = "America/Los_Angeles";
const monday = "2027-01-25";

describe("free times of a week", () => {
  it("are the same half hours on every clock", () => {
    // Tuesday 17:00 to 21:00 in Los Angeles is Wednesday 01:00 to 05:00 UTC in winter
    const slots = [...freeSlots({ windows: ["tue-evening"], timeZone: losAngeles }, monday)];
    expect(slots.sort((one, other) => one - other)).toEqual([98, 99, 100, 101, 102, 103, 104, 105]);
    // and an hour earlier in summer
    const summer = freeSlots({ windows: ["tue-evening"], timeZone: losAngeles }, "2027-07-05");
    expect(Math.min(...summer)).toBe(96);
  });

  it("go round the end of the week, and keep half hours", () => {
    const sunday = freeSlots({ windows: ["sun-evening"], timeZone: losAngeles }, monday);
    expect(sunday.has(2)).toBe(true);
    const kolkata = freeSlots({ windows: ["mon-morning"], timeZone: "Asia/Kolkata" }, monday);
    expect(Math.min(...kolkata)).toBe(5);
  });

  it("lose and double nothing in any zone", () => {
    const zones = [
      losAngeles,
      "America/New_York",
      "Europe/Madrid",
      "Asia/Kolkata",
      "Pacific/Auckland",
      "UTC",
    ];
    fc.assert(
      fc.property(fc.subarray([...windows]), fc.constantFrom(...zones), (ticked, timeZone) => {
        const hours = ticked.reduce((sum, window) => {
          const [from, to] = hoursOf[window.split("-")[1] as Part];
          return sum + to - from;
        }, 0);
        const slots = freeSlots({ windows: ticked, timeZone }, monday);
        expect(slots.size).toBe(2 * hours);
        expect([...slots].every((slot) => slot >= 0 && slot < slotsInWeek)).toBe(true);
      }),
    );
  });

  it("fit a meeting with two hours in each of its windows", () => {
    const meets = { windows: ["tue-evening"], timeZone: losAngeles };
    const free = (window: string, timeZone: string) =>
      isFreeAt({ windows: [window], timeZone }, meets, monday);
    expect(free("tue-evening", losAngeles)).toBe(true);
    expect(free("tue-evening", "America/Denver")).toBe(true);
    expect(free("tue-evening", "America/New_York")).toBe(false);
    expect(free("wed-morning", "Europe/Madrid")).toBe(false);
    expect(isFreeAt({ windows: [], timeZone: losAngeles }, { ...meets, windows: [] }, monday)).toBe(true);
  });

  it("belong to the week that holds a day", () => {
    expect(mondayOf("2027-01-26")).toBe("2027-01-25");
    expect(mondayOf("2027-01-31")).toBe("2027-01-25");
    expect(mondayOf("2027-02-01")).toBe("2027-02-01");
  });
});
