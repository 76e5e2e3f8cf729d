import "server-only";
import type { Actor } from "@/lib/people/actor";
import { transaction } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import type { ScopeContent } from "@/lib/scoping/content";
import { lockScope } from "@/lib/scoping/find";
import { loadScope } from "@/lib/scoping/load";
import { sidesOf } from "@/lib/intake/policy";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { StartFromTemplate } from "@/lib/scoping/schema";
import { templates } from "@/lib/scoping/templates";
import { fillingFrom } from "@/lib/scoping/templates/filling";
import { contentOfTemplate } from "@/lib/scoping/templates/template";
import { writeScope } from "@/lib/scoping/write-scope";

/**
 * Either side begins with a template, in the language they read: it fills the parts of the scope that are still empty,
 * adds the systems and risks that are missing, and leaves every word that is there. Names the kind of project where none is chosen. Takes back a version that waits.
 */
export async function startFromTemplate(
  actor: Actor,
  { projectId, type }: StartFromTemplate,
  locale: Locale,
): Promise<{ slug: string; filled: string[] }> {
  return transaction(async () => {
    await lockScope(projectId);
    const stored = await loadScope(projectId);
    if (sidesOf(actor, stored).length === 0) throw new Refusal("not-found");
    if (stored.stage !== "SCOPING") throw new Refusal("scope-closed");
    const fields: Partial<ScopeContent> = fillingFrom(
      stored.content,
      contentOfTemplate(templates[type], locale),
    );
    if (stored.content.type === null) fields.type = type;
    const filled = Object.keys(fields);
    if (filled.length === 0) throw new Refusal("nothing-to-fill");
    await writeScope({
      projectId,
      personId: actor.personId,
      fields,
      readiness: readinessOf({ ...stored.content, ...fields }),
      readinessChanged: true,
    });
    await record(actor, "scope.template-used", {
      subject: { type: "Project", id: projectId },
      changes: { template: [null, type], fields: [null, filled.join(", ")] },
      event: false,
    });
    return { slug: stored.slug, filled };
  });
}
