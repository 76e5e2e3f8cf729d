import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, numberOf, type Facts } from "@/lib/organizations/import/identity";

const some = (...values: string[]) => fc.constantFrom(undefined, null, ...values);
const facts: fc.Arbitrary<Facts> = fc.record({
  ein: some("123456789", "987654321"),
  postalCode: some("90012", "90033"),
  website: some("https://alder.example.org", "http://www.alder.example.org/", "https://birch.example.org"),
});

describe("two organizations of one name", () => {
  it.each<[Facts, Facts, string]>([
    [{ ein: "1", postalCode: "90012" }, { ein: "1", postalCode: "90033" }, "same"],
    [{ ein: "1", postalCode: "90012" }, { ein: "2", postalCode: "90012" }, "other"],
    [{ ein: "1", postalCode: "90012" }, { postalCode: "90012" }, "same"],
    [{ postalCode: "90012" }, { postalCode: "90033" }, "apart"],
    [{ website: "https://www.a.org/" }, { website: "http://A.org" }, "same"],
    [{ website: "https://sites.org/a" }, { website: "https://sites.org/b" }, "apart"],
    [
      { website: "https://a.org", postalCode: "90012" },
      { website: "https://a.org", postalCode: "90033" },
      "unknown",
    ],
    [{}, {}, "unknown"],
    [{ ein: "1" }, { postalCode: "90012" }, "unknown"],
  ])("%j and %j: %s", (one, other, expected) => expect(likeness(one, other)).toBe(expected));

  it("are told apart the same way round either way, and never by nothing", () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const answer = likeness(one, other);
        expect(likeness(other, one)).toBe(answer);
        if (answer === "unknown") return;
        const shared = (["ein", "postalCode", "website"] as const).filter((key) => one[key] && other[key]);
        expect(shared).not.toEqual([]);
      }),
    );
  });

  it("have one number only where their facts are the same", () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        if (numberOf("Alder", one) !== numberOf("Álder ", other)) return;
        expect(likeness(one, other)).toBe(one.ein || one.postalCode || one.website ? "same" : "unknown");
      }),
    );
  });
});
