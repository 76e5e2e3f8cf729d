import { describe, expect, it } from "vitest";
import { locales } from "@/lib/platform/i18n/locales";
import { projectTypes } from "@/lib/scoping/catalogue";
import { emptyContent } from "@/lib/scoping/content";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import { sections } from "@/lib/scoping/schema";
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
    expect(fillingFrom(fullScope, template)).toEqual({});
    expect(Object.keys(fillingFrom({ ...fullScope, outOfScope: " ", systems: [] }, template))).toEqual([
      "outOfScope",
      "systems",
    ]);
  });

  it("brings hours and milestones only with the deliverables and roles they name", () => {
    const some = { ...emptyContent, deliverables: fullScope.deliverables };
    expect(Object.keys(fillingFrom(some, template))).not.toContain("efforts");
    expect(Object.keys(fillingFrom(emptyContent, template))).toEqual(
      expect.arrayContaining(["efforts", "milestones", "roles"]),
    );
  });
});
