import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyContent } from "@/lib/scoping/content";
import { answeredParts } from "@/lib/intake/needs";
import { fillable, fillingOf } from "@/lib/scoping/needs-filling";
import type { NeedsContent } from "@/lib/intake/needs-schema";
import { fullScope } from "@/tests/support/scopes";

const words = (hours: number, who: string) => `${hours} h: ${who}`;
const full: NeedsContent = {
  priorities: [
    { title: "Reach every household", obstacle: "Three lists that differ" },
    { title: "Keep our volunteers", obstacle: "" },
  ],
  canHelp: "One list",
  cannotHelp: "Too few drivers",
  hoursPerWeek: 2,
  whoHasTime: "Operations lead",
  decisionMaker: "Director",
  systems: [{ name: "A spreadsheet", purpose: "Donors", owner: "Front desk" }],
};
const text = fc.constantFrom("", "said");
const needs: fc.Arbitrary<NeedsContent> = fc.record({
  priorities: fc.array(fc.record({ title: text, obstacle: text }), { maxLength: 3 }),
  canHelp: text,
  cannotHelp: text,
  hoursPerWeek: fc.option(fc.nat(60)),
  whoHasTime: text,
  decisionMaker: text,
  systems: fc.array(fc.record({ name: text, purpose: text, owner: text }), { maxLength: 3 }),
});

describe("what an assessment adds to a scope", () => {
  it("is everything it says, where the scope is empty", () => {
    expect(fillingOf(emptyContent, full, words)).toEqual({
      priority: "Reach every household",
      inScope: "One list",
      outOfScope: "Too few drivers",
      decisionMaker: "Director",
      partnerGives: "2 h: Operations lead",
      systems: [
        {
          name: "A spreadsheet",
          purpose: "Donors",
          owner: "Front desk",
          access: "UNKNOWN",
          accessNote: "",
          data: "",
          sensitivity: "UNKNOWN",
          dataOwner: "",
          handling: "",
        },
      ],
      risks: [
        {
          kind: "RISK",
          what: "Three lists that differ",
          likelihood: 3,
          effect: 3,
          mitigation: "",
          owner: "",
          state: "OPEN",
          hours: null,
        },
      ],
    });
  });

  it("is nothing where the scope is written", () => {
    expect(fillingOf(fullScope, full, words)).toEqual({});
  });

  it("never touches a field that says something, and never an empty answer", () => {
    fc.assert(
      fc.property(needs, fc.subarray([...fillable]), (asked, written) => {
        const scope = {
          ...emptyContent,
          ...Object.fromEntries(written.map((field) => [field, fullScope[field]])),
        };
        const filling = fillingOf(scope, asked, words);
        for (const field of written) expect(filling).not.toHaveProperty(field);
        for (const value of Object.values(filling)) expect(value.length).toBeGreaterThan(0);
        if (answeredParts(asked).length === 0 && asked.decisionMaker === "" && asked.hoursPerWeek === null)
          expect(Object.keys(filling).filter((field) => field !== "risks")).toEqual([]);
      }),
    );
  });
});
