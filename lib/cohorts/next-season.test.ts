import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarFrom, orderProblem, type CalendarInput } from "@/lib/cohorts/calendar";
import { nextSeason } from "@/lib/cohorts/next-season";
import { addDays, daysBetween } from "@/lib/platform/dates";

const winter: CalendarInput = {
  applicationsOpenAt: "2026-09-07T09:00",
  applicationsCloseAt: "2026-09-30T23:59",
  reviewEndsAt: "2026-10-09T18:00",
  preferencesOpenAt: "2026-10-09T18:00",
  preferencesCloseAt: "2026-10-12T18:00",
  claimingOpensAt: "2026-10-13T09:00",
  claimingClosesAt: "2026-10-20T18:00",
  kickoffOn: "2026-10-26",
  midpointOn: "2026-12-07",
  demoDayOn: null,
  endsOn: "2027-01-25",
};

it("begins on the same weekday at the same hour, after the last one has ended", () => {
  const { calendar, weeks } = nextSeason(winter, "2026-11-25");
  expect(weeks).toBe(14);
  expect(calendar).toMatchObject({
    applicationsOpenAt: "2026-12-14T09:00",
    claimingClosesAt: "2027-01-26T18:00",
    kickoffOn: "2027-02-01",
    midpointOn: "2027-03-15",
    demoDayOn: null,
    endsOn: "2027-05-03",
  });
});

it("gives at least a week's notice, moves by as few weeks as it can, and keeps the order of dates", () => {
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), (offset) => {
      const today = addDays("2026-11-25", offset);
      const { calendar, weeks } = nextSeason(winter, today);
      const opens = calendar.applicationsOpenAt.slice(0, 10);
      expect(daysBetween(today, opens)).toBeGreaterThanOrEqual(7);
      expect(calendar.kickoffOn > winter.endsOn).toBe(true);
      // a week less would break one of the two
      const shorter = { opens: addDays(opens, -7), kickoff: addDays(calendar.kickoffOn, -7) };
      expect(daysBetween(today, shorter.opens) < 7 || shorter.kickoff <= winter.endsOn).toBe(true);
      expect(daysBetween(winter.endsOn, calendar.endsOn)).toBe(weeks * 7);
      // clocks go forward and back in between: the order holds in the zone
      expect(orderProblem(calendarFrom(calendar, "America/Los_Angeles"))).toBeNull();
    }),
  );
});
