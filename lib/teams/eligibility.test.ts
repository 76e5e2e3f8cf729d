import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fit, isComplete, shortfalls } from "@/lib/teams/eligibility";

const level = fc.integer({ min: 1, max: 5 });
const skill = fc.constantFrom("react", "sql", "user-interviews", "python");
const wanted = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 20 }),
  skills: fc.uniqueArray(fc.record({ skill, level, required: fc.boolean() }), {
    selector: (each) => each.skill,
  }),
});
const offered = fc.record({
  hoursPerWeek: fc.integer({ min: 0, max: 20 }),
  skills: fc.uniqueArray(fc.record({ skill, level }), { selector: (each) => each.skill }),
});

describe("who may take a role", () => {
  it("names each skill that is missing or too low, and hours that do not reach", () => {
    const role = {
      hoursPerWeek: 6,
      skills: [
        { skill: "react", level: 3, required: true },
        { skill: "sql", level: 2, required: false },
      ],
    };
    expect(shortfalls(role, { hoursPerWeek: 4, skills: [{ skill: "react", level: 2 }] })).toEqual([
      { kind: "skill", skill: "react", wanted: 3, offered: 2 },
      { kind: "hours", wanted: 6, offered: 4 },
    ]);
    expect(shortfalls(role, { hoursPerWeek: 6, skills: [{ skill: "react", level: 3 }] })).toEqual([]);
  });

  it("never falls further short by offering more", () => {
    fc.assert(
      fc.property(wanted, offered, (role, person) => {
        const more = {
          hoursPerWeek: person.hoursPerWeek + 1,
          skills: person.skills.map((each) => ({ ...each, level: Math.min(5, each.level + 1) })),
        };
        expect(shortfalls(role, more).length).toBeLessThanOrEqual(shortfalls(role, person).length);
        expect(fit(role, more)).toBeGreaterThanOrEqual(fit(role, person));
      }),
    );
  });

  it("fits wholly when everything wanted is brought", () => {
    fc.assert(
      fc.property(wanted, (role) => {
        const person = { hoursPerWeek: role.hoursPerWeek, skills: role.skills };
        expect(shortfalls(role, person)).toEqual([]);
        expect(fit(role, person)).toBe(1);
      }),
    );
  });
});

describe("a complete team", () => {
  it("has every seat of every required role taken; wishes may stay open", () => {
    const asked = { required: true, seats: 2, taken: 2 };
    expect(isComplete([asked, { required: false, seats: 1, taken: 0 }])).toBe(true);
    expect(isComplete([asked, { required: true, seats: 1, taken: 0 }])).toBe(false);
    expect(isComplete([])).toBe(false);
  });
});
