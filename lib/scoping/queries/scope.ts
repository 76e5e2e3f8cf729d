import "server-only";
import type { Actor } from "@/lib/people/actor";
import { today } from "@/lib/platform/clock";
import { addDays, fromDate, toDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { approversOf, isApprover } from "@/lib/scoping/approvers";
import { agreedVersion, changeable } from "@/lib/scoping/find-change";
import { loadScope } from "@/lib/scoping/load";
import { sidesOf, type Side } from "@/lib/intake/policy";
import { closedStages, inDelivery, visibleScopes } from "@/lib/scoping/policy";
import { commentsOf } from "@/lib/scoping/queries/comments";
import { discoveriesOf } from "@/lib/scoping/queries/discoveries";
import { effortOf } from "@/lib/scoping/effort";
import { namesIn } from "@/lib/scoping/queries/names";
import { editedSection } from "@/lib/scoping/queries/section";
import { versionsOf } from "@/lib/scoping/queries/versions";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { Section } from "@/lib/scoping/schema";

async function findScope(actor: Actor, slug: string) {
  const found = await db().project.findFirst({
    where: { slug, AND: visibleScopes(actor) },
    select: {
      id: true,
      slug: true,
      number: true,
      title: true,
      stage: true,
      summary: true,
      organizationId: true,
      programmeId: true,
      organization: { select: { name: true, slug: true } },
      programme: { select: { name: true, timeZone: true } },
      cohort: { select: { name: true, slug: true } },
      scoper: { select: { id: true, name: true } },
      scope: { select: { savedBy: { select: { name: true } } } },
    },
  });
  if (!found) return null;
  const { id, number, title, stage, summary, organizationId, programmeId } = found;
  const { organization, programme, cohort, scoper, scope } = found;
  const { content, revision, savedAt } = await loadScope(id);
  const sides = sidesOf(actor, { organizationId, programmeId });
  return {
    project: { id, slug: found.slug, number, title, stage, summary, organizationId, programmeId },
    organization,
    programme,
    cohort,
    scoper,
    content,
    revision,
    savedAt,
    savedBy: scope?.savedBy?.name ?? null,
    sides,
    mayWrite: stage === "SCOPING" && sides.length > 0,
    readiness: readinessOf(content),
    effort: effortOf(content),
  };
}

/** A scope as both sides and the team read it, with its versions and what is missing; null for anyone else. */
export async function scopePage(actor: Actor, slug: string, locale: Locale, edit?: Section) {
  const found = await findScope(actor, slug);
  if (!found) return null;
  const { project, content, revision, sides } = found;
  const publishing = project.stage === "SCOPED" && sides.includes("STAFF");
  const { organizationId, id: projectId } = project;
  const [names, versions, request, cohorts, edited, comments, discoveries, approvers, agreed] =
    await Promise.all([
      namesIn(locale),
      versionsOf(project.id, revision),
      sides.length > 0 ? partnersWords(project.id) : null,
      publishing ? openCohorts(project.programmeId, found.programme.timeZone, content.weeks) : null,
      edit && found.mayWrite
        ? editedSection(actor, { projectId, organizationId, content, section: edit }, locale)
        : null,
      sides.length > 0 ? commentsOf(actor, projectId) : [],
      discoveriesOf(projectId),
      approversOf(projectId),
      changeable.includes(project.stage) ? agreedVersion(projectId) : null,
    ]);
  const open = versions.current && !versions.current.superseded ? versions.current : null;
  const spoken = open?.approvals.some(({ personId }) => personId === actor.personId) ?? true;
  const mayApprove = (side: Side) =>
    open !== null &&
    !spoken &&
    project.stage === "SCOPING" &&
    sides.includes(side) &&
    isApprover(approvers, side, actor.personId) &&
    !open.approvals.some((approval) => approval.side === side);
  return {
    ...found,
    names,
    versions,
    request,
    cohorts,
    edited,
    comments,
    discoveries,
    approvers,
    /** There is an agreed scope: it is changed by a change both sides agree to. */
    mayChange: agreed !== null && sides.length > 0,
    mayComment: sides.length > 0 && !closedStages.includes(project.stage),
    mayDiscover: inDelivery.includes(project.stage),
    mayPropose:
      project.stage === "SCOPING" && sides.includes("STAFF") && found.readiness.ready && open === null,
    mayApprove: { PARTNER: mayApprove("PARTNER"), STAFF: mayApprove("STAFF") },
  };
}

export type ScopePage = NonNullable<Awaited<ReturnType<typeof scopePage>>>;

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
