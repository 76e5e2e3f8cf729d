import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { stampOf } from "@/lib/platform/stamp";
import { insideProjects } from "@/lib/projects/policy";
import { answeredParts } from "@/lib/intake/needs";
import { loadNeeds } from "@/lib/intake/needs-store";
import { mayWriteNeeds, sidesOf } from "@/lib/intake/policy";

/** A needs assessment to read, and to write where one may; for both sides of the table, null for anyone else. */
export async function needsPage(actor: Actor, slug: string) {
  const project = await db().project.findFirst({
    where: { slug, AND: insideProjects(actor) },
    select: {
      id: true,
      slug: true,
      number: true,
      title: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      organization: { select: { name: true } },
      programme: { select: { timeZone: true } },
    },
  });
  if (!project) return null;
  const needs = await loadNeeds(project.id);
  return {
    ...project,
    ...needs,
    stamp: stampOf(needs.content),
    answered: answeredParts(needs.content),
    sides: sidesOf(actor, project),
    mayWrite: mayWriteNeeds(actor, project),
  };
}
