import type { ScopeContent } from "@/lib/scoping/content";
import type { TemplateContent } from "@/lib/scoping/templates/template";

const isEmpty = (value: unknown) =>
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/**
 * What a template fills in a scope: only what is empty. Hours and milestones name deliverables and roles, so they come
 * only together with both.
 */
export function fillingFrom(scope: ScopeContent, template: TemplateContent): Partial<TemplateContent> {
  const whole = isEmpty(scope.deliverables) && isEmpty(scope.roles);
  const fields = (Object.keys(template) as (keyof TemplateContent)[]).filter(
    (field) => isEmpty(scope[field]) && (whole || (field !== "efforts" && field !== "milestones")),
  );
  return Object.fromEntries(fields.map((field) => [field, template[field]]));
}
