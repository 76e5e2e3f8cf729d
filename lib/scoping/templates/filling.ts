import { foldedKey } from "@/lib/platform/fold";
import type { ScopeContent } from "@/lib/scoping/content";
import { limits } from "@/lib/scoping/schema";
import type { TemplateContent } from "@/lib/scoping/templates/template";

const isEmpty = (value: unknown) =>
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/** Lists whose rows stand for themselves, with what a row is known by. */
const registers = {
  systems: ({ name }: ScopeContent["systems"][number]) => name,
  risks: ({ what }: ScopeContent["risks"][number]) => what,
};

/**
 * What a template fills in a scope: what is empty, and in the lists of systems and risks the rows that are missing, by
 * their names. Deliverables, roles, hours and milestones are one plan: hours and milestones come only together with
 * the deliverables and roles that they name.
 */
export function fillingFrom(scope: ScopeContent, template: TemplateContent): Partial<TemplateContent> {
  const whole = isEmpty(scope.deliverables) && isEmpty(scope.roles);
  const fields = (Object.keys(template) as (keyof TemplateContent)[]).filter(
    (field) => isEmpty(scope[field]) && (whole || (field !== "efforts" && field !== "milestones")),
  );
  return {
    ...Object.fromEntries(fields.map((field) => [field, template[field]])),
    ...added("systems", scope.systems, template.systems, registers.systems),
    ...added("risks", scope.risks, template.risks, registers.risks),
  };
}

function added<Row>(
  field: keyof typeof registers,
  written: readonly Row[],
  offered: readonly Row[],
  nameOf: (row: Row) => string,
) {
  const known = new Set(written.map((row) => foldedKey(nameOf(row))));
  const missing = offered.filter((row) => !known.has(foldedKey(nameOf(row))));
  const rows = [...written, ...missing].slice(0, Math.max(written.length, limits[field]));
  return rows.length > written.length ? { [field]: rows } : {};
}
