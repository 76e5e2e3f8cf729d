import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFrom, calendarInput, moveProblem, orderProblem } from "@/lib/cohorts/calendar";
import {
  comingMilestones,
  hasPassed,
  isOver,
  milestonesOf,
  nextMilestone,
  phaseOf,
  phases,
  type Calendar,
  type CohortFacts,
} from "@/lib/cohorts/phase";
import { addDays, dateIn, instantAt } from "@/lib/platform/dates";

const zone = "America/Los_Angeles";
const spring: CohortFacts = {
  timeZone: zone,
  applicationsOpenAt: instantAt("2027-01-04", "09:00", zone),
  applicationsCloseAt: instantAt("2027-01-31", "23:59", zone),
  reviewEndsAt: instantAt("2027-02-10", "18:00", zone),
  preferencesOpenAt: instantAt("2027-02-10", "20:00", zone),
  preferencesCloseAt: instantAt("2027-02-11", "20:00", zone),
  claimingOpensAt: instantAt("2027-02-12", "09:00", zone),
  claimingClosesAt: instantAt("2027-02-19", "18:00", zone),
  kickoffOn: "2027-03-01",
  midpointOn: "2027-04-12",
  demoDayOn: "2027-05-21",
  endsOn: "2027-05-28",
  publishedAt: instantAt("2026-12-01", "09:00", zone),
  cancelledAt: null,
};

const zones = ["America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata", "UTC", "Pacific/Pago_Pago"];
const minutes = (most: number) => fc.integer({ min: 0, max: most });

/** Any calendar whose dates are in order, in any zone, published or not, cancelled or not. */
const cohorts = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    opens: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
    gaps: fc.tuple(minutes(90_000), minutes(40_000), minutes(40_000), minutes(40_000)),
    days: fc.tuple(minutes(60), minutes(300)),
    published: fc.boolean(),
    round: fc.boolean(),
    cancelled: fc.boolean(),
  })
  .map(({ timeZone, opens, gaps, days, published, cancelled, round }): CohortFacts => {
    const at = (index: number) =>
      new Date(opens + gaps.slice(0, index).reduce((sum, gap) => sum + (gap + 1) * 60_000, 0));
    const kickoffOn = addDays(dateIn(at(4), timeZone), days[0]);
    return {
      timeZone,
      applicationsOpenAt: at(0),
      applicationsCloseAt: at(1),
      reviewEndsAt: at(2),
      preferencesOpenAt: round ? at(2) : null,
      preferencesCloseAt: round ? at(3) : null,
      claimingOpensAt: at(3),
      claimingClosesAt: at(4),
      kickoffOn,
      midpointOn: null,
      demoDayOn: null,
      endsOn: addDays(kickoffOn, days[1] + 1),
      publishedAt: published ? new Date(opens - 1000) : null,
      cancelledAt: cancelled ? new Date(opens) : null,
    };
  });
const instants = fc
  .integer({ min: Date.UTC(2019, 0), max: Date.UTC(2037, 0) })
  .map((milliseconds) => new Date(milliseconds));

describe("the phase of a cohort", () => {
  it.each([
    ["2026-12-15", "12:00", "announced"],
    ["2027-01-04", "08:59", "announced"],
    ["2027-01-04", "09:00", "applying"],
    ["2027-01-31", "23:58", "applying"],
    ["2027-01-31", "23:59", "review"],
    ["2027-02-10", "18:00", "before-claiming"],
    ["2027-02-10", "20:00", "preferences"],
    ["2027-02-11", "19:59", "preferences"],
    ["2027-02-11", "20:00", "before-claiming"],
    ["2027-02-12", "09:00", "claiming"],
    ["2027-02-19", "18:00", "forming"],
    ["2027-02-28", "23:59", "forming"],
    ["2027-03-01", "00:00", "running"],
    ["2027-05-28", "23:59", "running"],
    ["2027-05-29", "00:00", "ended"],
  ])("on %s at %s in Los Angeles it is %s", (date, time, phase) => {
    expect(phaseOf(spring, instantAt(date, time, zone))).toBe(phase);
  });

  it("is draft until published and cancelled from then on, whatever the date", () => {
    fc.assert(
      fc.property(cohorts, instants, (cohort, at) => {
        expect(phaseOf({ ...cohort, publishedAt: null, cancelledAt: null }, at)).toBe("draft");
        expect(phaseOf({ ...cohort, cancelledAt: at }, at)).toBe("cancelled");
      }),
    );
  });

  it("is one of the phases at any instant, and never goes back", () => {
    fc.assert(
      fc.property(cohorts, instants, instants, (cohort, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        const from = phases.indexOf(phaseOf(cohort, earlier));
        const to = phases.indexOf(phaseOf(cohort, later));
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it("changes only at a date of the calendar", () => {
    fc.assert(
      fc.property(cohorts, instants, instants, (cohort, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        if (phaseOf(cohort, earlier) === phaseOf(cohort, later)) return;
        const passed = (at: Date) =>
          milestonesOf(cohort).filter((milestone) => hasPassed(milestone, at, cohort.timeZone)).length +
          Number(dateIn(at, cohort.timeZone) >= cohort.kickoffOn);
        expect(passed(later)).toBeGreaterThan(passed(earlier));
      }),
    );
  });
});

describe("the next date", () => {
  it("is the first that has not passed", () => {
    expect(nextMilestone(spring, instantAt("2027-01-10", "12:00", zone))).toEqual({
      name: "applicationsCloseAt",
      at: spring.applicationsCloseAt,
    });
    expect(nextMilestone(spring, instantAt("2027-03-02", "12:00", zone))).toEqual({
      name: "midpointOn",
      on: "2027-04-12",
    });
  });

  it("leads the dates that come, of which a live cohort has its end at least", () => {
    fc.assert(
      fc.property(cohorts, instants, (cohort, at) => {
        const coming = comingMilestones(cohort, at);
        expect(nextMilestone(cohort, at)).toEqual(coming[0] ?? null);
        expect(coming.filter((milestone) => hasPassed(milestone, at, cohort.timeZone))).toEqual([]);
        const over = isOver(phaseOf({ ...cohort, publishedAt: new Date(0) }, at));
        expect(coming.at(-1)?.name).toBe(over ? undefined : "endsOn");
      }),
    );
  });

  it("is none after the end and for a cancelled cohort", () => {
    expect(nextMilestone(spring, instantAt("2027-06-01", "12:00", zone))).toBeNull();
    expect(nextMilestone({ ...spring, cancelledAt: new Date() }, spring.reviewEndsAt)).toBeNull();
  });
});

describe("a calendar in a form", () => {
  it("comes back as it was, in any zone", () => {
    fc.assert(
      fc.property(cohorts, ({ publishedAt: _p, cancelledAt: _c, ...cohort }) => {
        const whole = (date: Date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000);
        const calendar: Calendar = { ...cohort };
        const again = calendarFrom(calendarInput(calendar), cohort.timeZone);
        expect(again.kickoffOn).toBe(calendar.kickoffOn);
        // in the hour that the end of summer time repeats, a wall-clock time means the first of the two
        expect(
          Math.abs(again.reviewEndsAt.getTime() - whole(calendar.reviewEndsAt).getTime()) % 3_600_000,
        ).toBe(0);
      }),
    );
  });

  it("is in order when every date follows the one before it", () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        expect(orderProblem(cohort)).toBeNull();
      }),
    );
  });

  it.each<[Partial<Calendar>, string, string]>([
    [{ applicationsCloseAt: spring.applicationsOpenAt }, "applicationsCloseAt", "applicationsOpenAt"],
    [{ reviewEndsAt: instantAt("2027-01-30", "12:00", zone) }, "reviewEndsAt", "applicationsCloseAt"],
    [{ claimingOpensAt: instantAt("2027-02-09", "12:00", zone) }, "claimingOpensAt", "preferencesCloseAt"],
    [{ claimingClosesAt: instantAt("2027-02-11", "12:00", zone) }, "claimingClosesAt", "claimingOpensAt"],
    [{ kickoffOn: "2027-02-18" }, "kickoffOn", "claimingClosesAt"],
    [{ endsOn: "2027-03-01", midpointOn: null, demoDayOn: null }, "endsOn", "kickoffOn"],
    [{ midpointOn: "2027-02-28" }, "midpointOn", "kickoffOn"],
    [{ endsOn: "2027-05-20" }, "endsOn", "demoDayOn"],
  ])("names the field that is out of order: %o", (change, field, after) => {
    expect(orderProblem({ ...spring, ...change })).toEqual({ field, after, code: "cohort-date-order" });
  });
});

describe("moving the dates of a published cohort", () => {
  const now = instantAt("2027-02-01", "12:00", zone);

  it("leaves what has passed as it is", () => {
    const after = { ...spring, applicationsCloseAt: instantAt("2027-02-05", "12:00", zone) };
    expect(moveProblem(spring, after, now)).toEqual({
      field: "applicationsCloseAt",
      code: "cohort-date-passed",
    });
  });

  it("moves nothing into the past", () => {
    const after = { ...spring, reviewEndsAt: instantAt("2027-02-01", "11:00", zone) };
    expect(moveProblem(spring, after, now)).toEqual({ field: "reviewEndsAt", code: "cohort-date-in-past" });
  });

  it("moves what lies ahead", () => {
    const after = { ...spring, kickoffOn: "2027-03-08", midpointOn: null };
    expect(moveProblem(spring, after, now)).toBeNull();
  });
});
