import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAnswers, draftFrom, type WorkingAnswer } from "@/lib/teams/agreement";
import { cadences, channels, replyTimes } from "@/lib/teams/agreement-schema";

const answer = (name: string, change: Partial<WorkingAnswer> = {}): WorkingAnswer => ({
  ...{ personId: name, name, side: "TEAM", cadence: "weekly", channel: "chat", replyTime: "one-day" },
  ...{ hoursPerWeek: 5, ownOrWork: "OWN_TIME", decides: "", away: "" },
  ...change,
});

describe("what both sides said", () => {
  it("is grouped by answer, and marked where they have to find one", () => {
    const rows = compareAnswers([
      answer("Ana"),
      answer("Ben", { hoursPerWeek: 3, away: "Easter week" }),
      answer("Dora", { side: "PARTNER", channel: "email", decides: "Dora" }),
    ]);
    expect(rows.find(({ question }) => question === "channel")).toEqual({
      ...{ question: "channel", differ: true },
      said: [
        { value: "chat", names: ["Ana", "Ben"] },
        { value: "email", names: ["Dora"] },
      ],
    });
    const differing = rows.filter(({ differ }) => differ).map(({ question }) => question);
    expect(differing).toEqual(["channel"]);
    expect(rows.find(({ question }) => question === "decides")?.said).toEqual([
      { value: "Dora", names: ["Dora"] },
    ]);
  });

  it("becomes a draft that everyone can keep", () => {
    const draft = draftFrom([
      answer("Ana", { replyTime: "same-day", decides: "Ana" }),
      answer("Ben", { replyTime: "two-days", hoursPerWeek: 3, away: "Easter week" }),
      answer("Dora", { side: "PARTNER", cadence: "fortnightly", decides: "Dora", hoursPerWeek: null }),
    ]);
    expect(draft).toEqual({
      ...{ cadence: "weekly", channel: "chat", replyTime: "two-days", hoursPerWeek: 3, decides: "Dora" },
      away: "Ben: Easter week",
    });
    expect(draftFrom([])).toMatchObject({ cadence: "weekly", hoursPerWeek: null, decides: "" });
  });

  it("never drafts a choice that fewer people made, nor more hours than anyone has", () => {
    const person = fc.record({
      cadence: fc.constantFrom(...cadences),
      channel: fc.constantFrom(...channels),
      replyTime: fc.constantFrom(...replyTimes),
      hoursPerWeek: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (people) => {
        const answers = people.map((each, index) => answer(`Person ${index}`, each));
        const draft = draftFrom(answers);
        for (const question of ["cadence", "channel", "replyTime"] as const) {
          const times = (value: string) => answers.filter((each) => each[question] === value).length;
          expect(times(draft[question])).toBe(Math.max(...answers.map((each) => times(each[question]))));
        }
        expect(answers.every(({ hoursPerWeek }) => (hoursPerWeek ?? 0) >= (draft.hoursPerWeek ?? 99))).toBe(
          true,
        );
      }),
    );
  });
});
