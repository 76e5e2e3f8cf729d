import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unasked, type Answers, type BeganWith } from "@/lib/applications/answers";
import { firstToAsk, isNeeded, missingIn, questionStates } from "@/lib/applications/questions";
import { applySteps, SaveApplication } from "@/lib/applications/schema";

const skill = [{ skill: "sql", level: 3 }];
const written = fc.record({
  discipline: fc.constantFrom("", "data"),
  skills: fc.constantFrom<Answers["skills"]>([], skill),
  suggested: fc.constantFrom<Answers["suggested"]>([], [{ name: "Weaving", level: 2 }]),
  hoursPerWeek: fc.constantFrom(null, 4),
  statement: fc.constantFrom("", "  ", "I keep books."),
  causes: fc.constantFrom<string[]>([], ["health"]),
  learning: fc.constantFrom("", "To listen"),
});
const answers = written.map((given): Answers => ({ ...unasked, ...given }));

describe("the questions of an application", () => {
  it("are each saved by a form of their own", () => {
    const saved = SaveApplication.options.map(({ shape }) => shape.step.value);
    expect([...saved].sort()).toEqual([...applySteps].sort());
  });

  it("are open exactly where it can't be sent without an answer", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const open = questionStates(given).filter(({ state }) => state === "open");
        expect(open.map(({ step }) => step)).toEqual(missingIn(given));
        expect(missingIn(given).every(isNeeded)).toBe(true);
      }),
    );
  });

  it("begin with what is not known; what is about this cohort is asked of everyone", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom<BeganWith>("application", "profile", null), (given, from) => {
        const first = firstToAsk(given, from);
        const [missing = "statement"] = missingIn(given);
        expect(applySteps.indexOf(first)).toBeLessThanOrEqual(applySteps.indexOf(missing));
        expect(applySteps.indexOf(first)).toBeLessThanOrEqual(applySteps.indexOf("statement"));
      }),
    );
    const profile: Answers = { ...unasked, discipline: "data", hoursPerWeek: 4, skills: skill };
    expect(firstToAsk(unasked, null)).toBe("discipline");
    expect(firstToAsk(profile, "profile")).toBe("involvement");
    expect(firstToAsk({ ...profile, skills: [] }, "profile")).toBe("skills");
    expect(firstToAsk({ ...profile, statement: "Again" }, "application")).toBe("statement");
  });
});
