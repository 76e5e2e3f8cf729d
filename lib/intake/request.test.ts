import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersTo, isOptional, missingAnswers, nextOpen, placeOf, stepStates } from "@/lib/intake/request";
import {
  fieldsOf,
  intakeSteps,
  partSteps,
  SaveRequest,
  stepsFor,
  variantOf,
  type IntakeStep,
  type IntakeVariant,
  type RequestContent,
} from "@/lib/intake/request-schema";

const empty: RequestContent = {
  ...{ title: "", problem: "", whoHasIt: "", whatWasTried: "", priorityId: null, priority: "" },
  ...{ whyNow: "", hopedOutcome: "", procurement: "", dataRules: "", capacity: "", funding: "" },
  ...{ neededBy: "", contactName: "", contactEmail: "", contactPhone: "" },
};
const variant = fc.constantFrom<IntakeVariant>("agency", "community");
const written = fc.record({
  title: fc.string(),
  problem: fc.constantFrom("", "  ", "Drivers miss stops."),
  whoHasIt: fc.constantFrom("", "Eleven drivers."),
  priority: fc.constantFrom("", "Reach everyone"),
  contactEmail: fc.constantFrom("", "maria", "maria@example.org"),
  funding: fc.constantFrom("", "None yet"),
});

describe("the questions", () => {
  it("are eleven for everyone, and differ by who is asked", () => {
    expect(stepsFor("agency")).toHaveLength(11);
    expect(stepsFor("community")).toHaveLength(11);
    expect(stepsFor(variantOf("PUBLIC_AGENCY"))).toContain("procurement");
    expect(stepsFor(variantOf("COMMUNITY_GROUP"))).not.toContain("dataRules");
    expect(stepsFor(variantOf("NONPROFIT"))).toContain("capacity");
  });

  it("lead forward through all of them and back again", () => {
    fc.assert(
      fc.property(variant, (asked) => {
        const forward: IntakeStep[] = [];
        for (let step: IntakeStep | null = "title"; step; step = placeOf(step, asked)?.after ?? null)
          forward.push(step);
        const back: IntakeStep[] = [];
        for (let step: IntakeStep | null = "contact"; step; step = placeOf(step, asked)?.before ?? null)
          back.push(step);
        expect(forward).toEqual(stepsFor(asked));
        expect(back.toReversed()).toEqual(forward);
        expect(forward.map((step) => placeOf(step, asked)?.number)).toEqual(
          forward.map((_, index) => index + 1),
        );
      }),
    );
  });

  it("hold every field once, and are read under one heading each", () => {
    const fields = intakeSteps.flatMap(fieldsOf);
    expect(fields.toSorted()).toEqual(Object.keys(empty).toSorted());
    expect(Object.values(partSteps).flat().toSorted()).toEqual([...intakeSteps].toSorted());
  });
});

describe("what is missing", () => {
  it("is never something that may be left out, and is asked for in order", () => {
    fc.assert(
      fc.property(variant, written, (asked, answers) => {
        const request = { ...empty, ...answers };
        const missing = missingAnswers(request, asked);
        expect(missing.some(({ step }) => isOptional(step))).toBe(false);
        expect(nextOpen(request, asked)).toBe(missing[0]?.step ?? null);
        const open = stepStates(request, asked).filter(({ state }) => state === "open");
        expect(new Set(missing.map(({ step }) => step))).toEqual(new Set(open.map(({ step }) => step)));
      }),
    );
  });

  it("gets less with every answer, and never more", () => {
    fc.assert(
      fc.property(
        variant,
        written,
        fc.constantFrom("problem", "whyNow", "hopedOutcome"),
        (asked, answers, field) => {
          const before = { ...empty, ...answers };
          const after = { ...before, [field]: "Said." };
          expect(missingAnswers(after, asked).length).toBeLessThanOrEqual(
            missingAnswers(before, asked).length,
          );
          expect(answersTo(after, field as IntakeStep)).toEqual({ [field]: "Said." });
        },
      ),
    );
  });
});

describe("an answer", () => {
  const save = (fields: object) =>
    SaveRequest.safeParse({
      projectId: "11111111-1111-4111-8111-111111111111",
      stamp: "x",
      step: "problem",
      ...fields,
    });
  const messages = (fields: object) => save(fields).error?.issues.map(({ message }) => message);

  it("is kept as it was written, with its lines", () => {
    expect(save({ problem: "a < b\r\nand <3" }).data).toMatchObject({ problem: "a < b\nand <3", go: "next" });
  });
  it("is refused in words when it is too long, copied from a web page, or of no known kind", () => {
    expect(messages({ problem: "x".repeat(5001) })).toEqual(["tooLong"]);
    expect(messages({ problem: "<p>Drivers <b>miss</b> stops</p>" })).toEqual(["markup"]);
    expect(messages({ problem: "<script>alert(1)</script>" })).toEqual(["markup"]);
    expect(messages({ problem: "x", go: "sideways" })).toEqual(["choice"]);
    expect(messages({ step: "priority", priorityId: "the first" })).toEqual(["choice"]);
    expect(save({ step: "nothing" }).success).toBe(false);
  });
});
