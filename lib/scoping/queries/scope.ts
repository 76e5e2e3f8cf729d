import "server-only";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { addDays, fromDate, toDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { causes as causesIn } from "@/lib/organizations/catalogue";
import { sectionOf } from "@/lib/scoping/content";
import { contentOf, scopeSelect } from "@/lib/scoping/load";
import { sidesOf, visibleScopes, type Side } from "@/lib/scoping/policy";
import { prioritiesOf, skillNames } from "@/lib/scoping/queries/choices";
import { versionsOf } from "@/lib/scoping/queries/versions";
import { readinessOf } from "@/lib/scoping/readiness";
import type { Section } from "@/lib/scoping/schema";
import { stampOf } from "@/lib/scoping/stamp";

/** Display names of what a scope holds as slugs. */
export type ScopeNames = { causes: Record<string, string>; skills: Record<string, string> };

async function findScope(actor: Actor, slug: string) {
  const found = await db().project.findFirst({
    where: { slug, AND: visibleScopes(actor) },
    select: {
      ...scopeSelect,
      id: true,
      slug: true,
      number: true,
      stage: true,
      summary: true,
      organizationId: true,
      programmeId: true,
      organization: { select: { name: true, slug: true } },
      programme: { select: { name: true, timeZone: true } },
      cohort: { select: { name: true, slug: true } },
      scoper: { select: { name: true } },
      scope: { select: { ...scopeSelect.scope.select, revision: true, savedAt: true } },
    },
  });
  if (!found?.scope) return null;
  const { revision, savedAt, ...scope } = found.scope;
  const content = contentOf({ ...found, scope });
  const { id, number, title, stage, summary, organizationId, programmeId } = found;
  const { organization, programme, cohort, scoper } = found;
  const sides = sidesOf(actor, { organizationId, programmeId });
  return {
    project: { id, slug, number, title, stage, summary, organizationId, programmeId },
    organization,
    programme,
    cohort,
    scoper: scoper?.name ?? null,
    content,
    revision,
    savedAt,
    sides,
    mayWrite: stage === "SCOPING" && sides.length > 0,
    readiness: readinessOf(content),
  };
}

/** A scope as both sides and the team read it, with its versions and what is missing; null for anyone else. */
export async function scopePage(actor: Actor, slug: string, locale: Locale) {
  const found = await findScope(actor, slug);
  if (!found) return null;
  const { project, content, revision, sides } = found;
  const publishing = project.stage === "SCOPED" && sides.includes("STAFF");
  const [names, versions, request, cohorts] = await Promise.all([
    namesIn(locale),
    versionsOf(project.id, revision),
    sides.length > 0 ? partnersWords(project.id) : null,
    publishing ? openCohorts(project.programmeId, found.programme.timeZone, content.weeks) : null,
  ]);
  const open = versions.current && !versions.current.superseded ? versions.current : null;
  const spoken = open?.approvals.some(({ personId }) => personId === actor.personId) ?? true;
  const mayApprove = (side: Side) =>
    open !== null &&
    !spoken &&
    project.stage === "SCOPING" &&
    sides.includes(side) &&
    !open.approvals.some((approval) => approval.side === side);
  return {
    ...found,
    names,
    versions,
    request,
    cohorts,
    mayPropose:
      project.stage === "SCOPING" && sides.includes("STAFF") && found.readiness.ready && open === null,
    mayApprove: { PARTNER: mayApprove("PARTNER"), STAFF: mayApprove("STAFF") },
  };
}

export type ScopePage = NonNullable<Awaited<ReturnType<typeof scopePage>>>;

/** One section to write in, with everything it lets one choose from; null where one may not write. */
export async function sectionPage(actor: Actor, slug: string, section: Section, locale: Locale) {
  const found = await findScope(actor, slug);
  if (!found?.mayWrite) return null;
  const { project, content } = found;
  const [priorities, causes, skills, waiting] = await Promise.all([
    section === "problem" ? prioritiesOf(project.organizationId) : [],
    section === "problem" ? causesIn(locale) : [],
    section === "team" ? skillNames(locale) : [],
    db().scopeVersion.findFirst({
      where: { projectId: project.id, supersededAt: null },
      select: { number: true },
    }),
  ]);
  return {
    ...found,
    section,
    stamp: stampOf(sectionOf(content, section)),
    choices: { priorities, causes, skills },
    waitingVersion: waiting?.number ?? null,
  };
}

export type SectionPage = NonNullable<Awaited<ReturnType<typeof sectionPage>>>;

/** All of them: an earlier version may name what this one no longer does. */
async function namesIn(locale: Locale): Promise<ScopeNames> {
  const [causes, skills] = await Promise.all([causesIn(locale), skillNames(locale)]);
  const bySlug = (rows: { slug: string; name: string }[]) =>
    Object.fromEntries(rows.map(({ slug, name }) => [slug, name]));
  return { causes: bySlug(causes), skills: bySlug(skills) };
}

function partnersWords(projectId: string) {
  return db().request.findUnique({
    where: { projectId },
    select: {
      problem: true,
      whoHasIt: true,
      whyNow: true,
      whatWasTried: true,
      priority: true,
      hopedOutcome: true,
      submittedAt: true,
    },
  });
}

/** The cohorts a project could go into, with the day it would end there. */
async function openCohorts(programmeId: string, timeZone: string, weeks: number | null) {
  const rows = await db().cohort.findMany({
    where: {
      programmeId,
      publishedAt: { not: null },
      cancelledAt: null,
      endsOn: { gte: toDate(today(timeZone)) },
    },
    select: { id: true, name: true, kickoffOn: true, endsOn: true },
    orderBy: { kickoffOn: "asc" },
  });
  return rows.map(({ id, name, kickoffOn, endsOn }) => ({
    id,
    name,
    kickoffOn: fromDate(kickoffOn),
    endsOn: fromDate(endsOn),
    projectEndsOn: weeks ? addDays(fromDate(kickoffOn), weeks * 7) : fromDate(endsOn),
  }));
}
