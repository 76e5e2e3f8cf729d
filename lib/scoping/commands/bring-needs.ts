import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { defaultLocale, isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { findInside, lockScope, supersedeVersions } from "@/lib/scoping/find";
import { keepBlockers } from "@/lib/scoping/keep-blockers";
import { loadContent } from "@/lib/scoping/load";
import { fillingOf, type NeedsWords } from "@/lib/scoping/needs";
import { loadNeeds } from "@/lib/scoping/needs-store";
import { priorityNamed } from "@/lib/scoping/priority";
import { sidesOf } from "@/lib/scoping/policy";
import type { ScopeOfProject } from "@/lib/scoping/schema";
import { stampOf } from "@/lib/scoping/stamp";
import { writeSection } from "@/lib/scoping/write-section";

/** Either side brings the assessment's answers into the scope: only where it says nothing yet. */
export async function bringNeeds(actor: Actor, { projectId }: ScopeOfProject): Promise<{ slug: string }> {
  return transaction(async () => {
    await lockScope(projectId);
    const project = await findInside(actor, projectId);
    if (sidesOf(actor, project).length === 0) throw new Refusal("move-not-yours");
    if (project.stage !== "SCOPING") throw new Refusal("scope-closed");
    const fields = await fillFromNeeds(projectId, project.organizationId);
    if (fields.length > 0) {
      await db().scope.update({
        where: { projectId },
        data: { revision: { increment: 1 }, savedAt: now(), savedById: actor.personId },
        select: { projectId: true },
      });
      await supersedeVersions(projectId);
    }
    await record(actor, "needs.brought-in", {
      subject: { type: "Project", id: projectId },
      changes: { fields: [null, fields.join(", ")] },
      event: false,
    });
    return { slug: project.slug };
  });
}

/** Fills what is empty, remembers what it filled, and gives the names of those fields. Call it with the scope held. */
export async function fillFromNeeds(projectId: string, organizationId: string): Promise<string[]> {
  const [content, needs, words] = [
    await loadContent(projectId),
    await loadNeeds(projectId),
    await wordsFor(projectId),
  ];
  const { priority, ...filling } = fillingOf(content, needs.content, words);
  const filled = {
    ...filling,
    ...(priority && { priority: await priorityNamed(priority, organizationId) }),
  };
  const fields = Object.keys(filled);
  if (fields.length === 0) return [];
  await writeSection(projectId, filled);
  const stamps = Object.entries(filled).map(([field, value]) => [field, stampOf({ value })]);
  await db().needsAssessment.update({
    where: { projectId },
    data: {
      broughtIn: { ...needs.broughtIn, ...Object.fromEntries(stamps) } as Prisma.InputJsonObject,
    },
    select: { projectId: true },
  });
  await keepBlockers(projectId);
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
  return {
    hours: (hours, who) =>
      who ? t("intake.needs.into.hours", { hours, who }) : t("intake.needs.into.hoursOnly", { hours }),
    system: ({ name, purpose, owner }) =>
      t("intake.needs.into.system", { name, purpose: purpose || "none", owner: owner || "none" }),
  };
}
