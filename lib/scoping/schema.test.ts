import { describe, expect, it } from "vitest";
import { limits, StartFromTemplate } from "@/lib/scoping/schema";
import { SaveSection } from "@/lib/scoping/section-schema";

const part = { projectId: "11111111-1111-4111-8111-111111111111", stamp: "seen" };
const problems = (input: object) =>
  SaveSection.safeParse({ ...part, ...input }).error?.issues.map(({ path, message }) => [
    path.join("."),
    message,
  ]);
const boundaries = { section: "boundaries", inScope: "", outOfScope: "", assumptions: "" };
const risks = (rows: object[]) => ({ section: "risks", risks: rows });

describe("what is typed into a scope", () => {
  it("is refused beside the field when it is too long or brings the code of a web page", () => {
    expect(problems({ ...boundaries, outOfScope: "x".repeat(5001) })).toEqual([["outOfScope", "tooLong"]]);
    const pasted = "<table><tr><td>Scope</td></tr></table>";
    expect(problems({ ...boundaries, inScope: pasted })).toEqual([["inScope", "markup"]]);
    expect(problems(risks([{ what: "<script>alert(1)</script>" }]))).toEqual([["risks.0.what", "markup"]]);
  });

  it("keeps a table pasted as text, and signs that only look like markup", () => {
    const table = "Drivers\t11\nStops\t600";
    const parsed = SaveSection.parse({
      ...part,
      ...boundaries,
      inScope: table,
      outOfScope: "Fewer than <5 or >3",
    });
    expect(parsed).toMatchObject({ inScope: table, outOfScope: "Fewer than <5 or >3" });
  });

  it("is refused when a register has ten thousand rows, before any of them is looked at", () => {
    const rows = Array.from({ length: 10_000 }, (_, place) => ({ what: `Risk ${place}`, likelihood: "3" }));
    const since = performance.now();
    expect(problems(risks(rows))).toEqual([["risks", "tooMany"]]);
    expect(performance.now() - since).toBeLessThan(2000);
    expect(problems(risks(rows.slice(0, limits.risks)))).toBeUndefined();
  });

  it("is refused when hours or weeks are negative or no numbers, and when a date is none", () => {
    const effort = { section: "effort", efforts: [{ deliverable: "A list", role: "A writer", hours: "-4" }] };
    expect(problems(effort)?.map(([path]) => path)).toEqual(["efforts.0.hours"]);
    const team = { section: "team", weeks: "-2", startsOn: "2027-02-30", roles: [] };
    expect(problems(team)?.map(([path]) => path)).toEqual(["weeks", "startsOn"]);
    expect(problems({ ...team, weeks: "soon", startsOn: "" })?.map(([path]) => path)).toEqual(["weeks"]);
  });

  it("is refused when a choice is not one of ours", () => {
    expect(StartFromTemplate.safeParse({ projectId: part.projectId, type: "castle" }).success).toBe(false);
    expect(problems({ ...risks([{ what: "A risk", kind: "DREAM" }]) })?.[0]?.[0]).toBe("risks.0.kind");
  });
});
