import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { insideProjects } from "@/lib/projects/policy";
import { approversOf, isApprover } from "@/lib/scoping/approvers";
import { diffScopes } from "@/lib/scoping/diff";
import { agreedVersion, changeable } from "@/lib/scoping/find-change";
import { contentFrom } from "@/lib/scoping/load";
import { sidesOf } from "@/lib/intake/policy";
import { namesIn } from "@/lib/scoping/queries/names";
import { sectionChoices, type EditedSection } from "@/lib/scoping/queries/section";
import { readinessOf } from "@/lib/scoping/readiness/readiness";
import type { Section } from "@/lib/scoping/schema";
import { sectionStamp } from "@/lib/scoping/stamp";

const name = { select: { name: true } } as const;

/** The change to an agreed scope that is being written or decided, and those before it; null for all but both sides. */
export async function changePage(actor: Actor, slug: string, locale: Locale, edit?: Section) {
  const project = await db().project.findFirst({
    where: { slug, scope: { isNot: null }, AND: insideProjects(actor) },
    select: {
      id: true,
      slug: true,
      title: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      startsOn: true,
      programme: { select: { timeZone: true } },
      changes: {
        select: {
          id: true,
          version: true,
          state: true,
          reason: true,
          content: true,
          basedOnId: true,
          basedOn: { select: { number: true } },
          openedAt: true,
          openedBy: name,
          proposedSide: true,
          proposedById: true,
          proposedBy: name,
          proposedAt: true,
          decidedBy: name,
          decidedAt: true,
          decisionReason: true,
        },
        orderBy: { openedAt: "desc" },
        take: 20,
      },
    },
  });
  if (!project) return null;
  const { changes, ...rest } = project;
  const sides = sidesOf(actor, project);
  const [agreed, names, approvers] = await Promise.all([
    agreedVersion(project.id),
    namesIn(locale),
    approversOf(project.id),
  ]);
  const openRow = changes.find(({ state }) => state === "DRAFT" || state === "PROPOSED");
  const content = openRow && contentFrom(openRow.content);
  const otherSide = openRow?.proposedSide === "PARTNER" ? "STAFF" : "PARTNER";
  return {
    project: rest,
    sides,
    names,
    agreed,
    mayOpen: !openRow && agreed !== null && changeable.includes(project.stage) && sides.length > 0,
    open: openRow &&
      content && {
        ...openRow,
        content,
        outdated: agreed?.id !== openRow.basedOnId,
        changes: agreed ? diffScopes(agreed.content, content) : [],
        readiness: readinessOf(content),
        edited:
          edit && openRow.state === "DRAFT"
            ? await editedPart(edit, content, project.organizationId, locale)
            : null,
        mayWithdraw: openRow.proposedSide === null || sides.includes(openRow.proposedSide),
        mayDecide:
          openRow.state === "PROPOSED" &&
          sides.includes(otherSide) &&
          openRow.proposedById !== actor.personId &&
          isApprover(approvers, otherSide, actor.personId),
      },
    past: changes.filter(({ decidedAt }) => decidedAt !== null),
  };
}

async function editedPart(
  section: Section,
  content: ReturnType<typeof contentFrom>,
  organizationId: string,
  locale: Locale,
): Promise<EditedSection> {
  const choices = await sectionChoices(section, organizationId, content, locale);
  return { section, content, stamp: sectionStamp(content, section), choices, conflict: null };
}

export type ChangePage = NonNullable<Awaited<ReturnType<typeof changePage>>>;
export type OpenChangeRequest = NonNullable<ChangePage["open"]>;
