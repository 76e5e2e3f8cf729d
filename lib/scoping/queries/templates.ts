import "server-only";
import type { Locale } from "@/lib/platform/i18n/locales";
import { projectTypes, type ProjectType } from "@/lib/scoping/catalogue";
import { emptyContent } from "@/lib/scoping/content";
import { effortOf } from "@/lib/scoping/effort";
import { namesIn } from "@/lib/scoping/queries/names";
import { templates } from "@/lib/scoping/templates";
import { contentOfTemplate } from "@/lib/scoping/templates/template";

/** The library at a glance; open to everyone. */
export function templateList(locale: Locale) {
  return projectTypes.map((type) => {
    const content = contentOfTemplate(templates[type], locale);
    return {
      type,
      outcome: content.outcomes[0]?.what ?? "",
      deliverables: content.deliverables.map(({ title }) => title),
      weeks: content.weeks ?? 0,
      people: content.roles.reduce((sum, { seats }) => sum + seats, 0),
      hours: content.efforts.reduce((sum, { hours }) => sum + hours, 0),
    };
  });
}

/** One template as a scope reads; open to everyone. */
export async function templatePage(type: ProjectType, locale: Locale) {
  const content = { ...emptyContent, type, ...contentOfTemplate(templates[type], locale) };
  return { content, effort: effortOf(content), names: await namesIn(locale) };
}
