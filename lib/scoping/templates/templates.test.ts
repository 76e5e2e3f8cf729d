import { describe, expect, it } from "vitest";
import { locales } from "@/lib/platform/i18n/locales";
import { projectTypes } from "@/lib/scoping/catalogue";
import { emptyContent } from "@/lib/scoping/content";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import { limits, sections } from "@/lib/scoping/schema";
import { SaveSection } from "@/lib/scoping/section-schema";
import { templates } from "@/lib/scoping/templates";
import { fillingFrom } from "@/lib/scoping/templates/filling";
import { contentOfTemplate } from "@/lib/scoping/templates/template";
import { fullScope } from "@/tests/support/scopes";

const cases = projectTypes.flatMap((type) => locales.map((locale) => [type, locale] as const));

describe.each(cases)("the template for %s in %s", (type, locale) => {
  const filled = contentOfTemplate(templates[type], locale);
  const scope = { ...emptyContent, ...filled };

  it("fits the forms in which it is changed", () => {
    const ids = { projectId: "11111111-1111-4111-8111-111111111111", stamp: "" };
    const base = { inScope: "", startsOn: "", newPriority: "" };
    for (const section of sections.filter((each) => each !== "problem" && each !== "handoff")) {
      const parsed = SaveSection.safeParse({ ...scope, ...base, ...ids, section });
      expect(parsed.error?.issues ?? []).toEqual([]);
    }
  });

  it("leaves to the partner only what the partner alone can say", () => {
    const open = readinessOf(scope)
      .missing.filter(({ severity }) => severity === "blocker")
      .map(({ key }) => key);
    const work = ["deliverables", "team", "effort", "milestones", "risks"] as const;
    const missing = readinessOf(scope).missing.filter(
      ({ severity, section }) => severity === "blocker" && work.some((each) => each === section),
    );
    expect(missing).toEqual([]);
    expect(open).toContain("access-settled");
    expect(open).toContain("outcome-measurable");
  });

  it("says something of its own in each language", () => {
    const other = contentOfTemplate(templates[type], locale === "en" ? "es" : "en");
    expect(filled.outOfScope).not.toBe(other.outOfScope);
    expect(filled.deliverables.map(({ title }) => title)).not.toEqual(
      other.deliverables.map(({ title }) => title),
    );
  });
});

describe("filling in from a template", () => {
  const template = contentOfTemplate(templates.website, "en");

  it("touches nothing that is written", () => {
    const { systems, risks, ...rest } = fillingFrom(fullScope, template);
    expect(rest).toEqual({});
    expect(systems?.slice(0, fullScope.systems.length)).toEqual(fullScope.systems);
    expect(risks?.slice(0, fullScope.risks.length)).toEqual(fullScope.risks);
    expect(Object.keys(fillingFrom({ ...fullScope, outOfScope: " " }, template))).toContain("outOfScope");
  });

  it("adds the risks and systems that are missing, by name, once", () => {
    const [first] = template.risks;
    const mine = { ...first!, what: first!.what.toUpperCase(), mitigation: "Ours." };
    const assessed = { ...emptyContent, risks: [fullScope.risks[0]!, mine], systems: fullScope.systems };
    const filled = { ...assessed, ...fillingFrom(assessed, template) };
    expect(filled.risks.slice(0, 2)).toEqual(assessed.risks);
    expect(filled.risks.slice(2)).toEqual(template.risks.slice(1));
    expect(filled.systems).toEqual([...fullScope.systems, ...template.systems]);
    expect(fillingFrom(filled, template)).toEqual({});
  });

  it("never makes a list longer than its form", () => {
    const risks = Array.from({ length: limits.risks }, (_, index) => ({
      ...fullScope.risks[0]!,
      what: `Risk ${index}`,
    }));
    expect(fillingFrom({ ...fullScope, risks }, template).risks).toBeUndefined();
  });

  it("brings hours and milestones only with the deliverables and roles they name", () => {
    const some = { ...emptyContent, deliverables: fullScope.deliverables };
    expect(Object.keys(fillingFrom(some, template))).not.toContain("efforts");
    expect(Object.keys(fillingFrom(emptyContent, template))).toEqual(
      expect.arrayContaining(["efforts", "milestones", "roles"]),
    );
  });
});
