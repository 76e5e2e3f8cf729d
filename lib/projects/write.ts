import "server-only";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

// What the capabilities above write down about a project. They know who may, and record it; its stage is moved by move.ts alone.

type Draft = { title: string; slug: string; organizationId: string; programmeId: string; contactId: string };

/** Begins a project as a draft; says its id. */
export async function startProject(draft: Draft): Promise<string> {
  const { id } = await db().project.create({ data: draft, select: { id: true } });
  return id;
}

/** What it is called and which of its organization's priorities it serves, as the request says now. */
export async function nameProject(
  id: string,
  named: { title: string; priorityId: string | null },
): Promise<void> {
  await db().project.update({ where: { id }, data: { ...named, updatedAt: now() }, select: { id: true } });
}

/** Which of its organization's priorities it serves. */
export async function givePriority(id: string, priorityId: string | null): Promise<void> {
  await db().project.update({ where: { id }, data: { priorityId }, select: { id: true } });
}

/** Another project goes on in its place (`merge_leads_onward` lets no circle close). */
export async function leadOnwardTo(id: string, mergedIntoId: string): Promise<void> {
  await db().project.update({ where: { id }, data: { mergedIntoId }, select: { id: true } });
}

/** Gives it from one scoper to another. Says whether that one had it. */
export async function handToScoper(
  id: string,
  { from, to }: { from: string | null; to: string | null },
): Promise<boolean> {
  const { count } = await db().project.updateMany({
    where: { id, scoperId: from },
    data: { scoperId: to, updatedAt: now() },
  });
  return count > 0;
}

/** The cohort that it is published into, what everybody reads of it, and from when to when it runs. */
export async function enterCohort(
  id: string,
  place: { cohortId: string; summary: string; startsOn: Date; endsOn: Date },
): Promise<void> {
  await db().project.update({ where: { id }, data: place, select: { id: true } });
}
