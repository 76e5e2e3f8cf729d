import "server-only";
import type { Actor } from "@/lib/people/actor";
import { cleanLine } from "@/lib/platform/clean-text";
import { db, transaction } from "@/lib/platform/db";
import { defaultLocale, isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { stampOf } from "@/lib/platform/stamp";
import { lockScope } from "@/lib/scoping/find";
import { loadScope } from "@/lib/scoping/load";
import { fillingOf, type NeedsWords } from "@/lib/scoping/needs-filling";
import { loadNeeds, noteBroughtIn } from "@/lib/intake/needs-store";
import { sidesOf } from "@/lib/intake/policy";
import { priorityNamed } from "@/lib/organizations/priority-named";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { ScopeOfProject } from "@/lib/scoping/schema";
import { writeScope } from "@/lib/scoping/write-scope";

/** Either side brings the assessment's answers into the scope: only where it says nothing yet. */
export async function bringNeeds(actor: Actor, { projectId }: ScopeOfProject): Promise<{ slug: string }> {
  return transaction(async () => {
    await lockScope(projectId);
    const stored = await loadScope(projectId);
    if (sidesOf(actor, stored).length === 0) throw new Refusal("not-found");
    if (stored.stage !== "SCOPING") throw new Refusal("scope-closed");
    const fields = await fillFromNeeds(projectId, actor.personId);
    await record(actor, "needs.brought-in", {
      subject: { type: "Project", id: projectId },
      changes: { fields: [null, fields.join(", ")] },
      event: false,
    });
    return { slug: stored.slug };
  });
}

/** Fills what is empty, remembers what it filled, and gives the names of those fields. Call it with the scope held. */
export async function fillFromNeeds(projectId: string, personId: string | null): Promise<string[]> {
  const stored = await loadScope(projectId);
  const needs = await loadNeeds(projectId);
  const { priority, ...filling } = fillingOf(stored.content, needs.content, await wordsFor(projectId));
  const filled = {
    ...filling,
    ...(priority && { priority: await priorityNamed(priority, stored.organizationId) }),
  };
  const readiness = readinessOf({ ...stored.content, ...filled });
  await writeScope({ projectId, personId, fields: filled, readiness, readinessChanged: true });
  const fields = Object.keys(filled);
  if (fields.length === 0) return [];
  const stamps = Object.entries(filled).map(([field, value]) => [field, stampOf({ value })]);
  await noteBroughtIn(projectId, { ...needs.broughtIn, ...Object.fromEntries(stamps) });
  return fields;
}

/** In the language of the partner's contact, who reads the scope first. */
async function wordsFor(projectId: string): Promise<NeedsWords> {
  const { contact } = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { contact: { select: { locale: true } } },
  });
  const locale = contact?.locale;
  const t = translator(isLocale(locale) ? locale : defaultLocale);
  // what is kept holds no signs that isolate
  return (hours, who) =>
    who
      ? cleanLine(t("intake.needs.into.hours", { hours, who }))
      : t("intake.needs.into.hoursOnly", { hours });
}
