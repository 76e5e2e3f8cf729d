import "server-only";
import type { Actor } from "@/lib/people/actor";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn, type NamedRow } from "@/lib/platform/i18n/names";
import { deliveryFacts } from "@/lib/projects/delivery-facts";
import { isInsider, moversOf, visibleProjects } from "@/lib/projects/policy";

/** A project with its story, as far as the reader may see it; null where they may not know of it. */
export async function projectRecord(actor: Actor | null, slug: string, locale: Locale) {
  const found = await db().project.findFirst({
    where: { slug, ...visibleProjects(actor) },
    select: {
      id: true,
      version: true,
      number: true,
      slug: true,
      title: true,
      summary: true,
      stage: true,
      stageSince: true,
      organizationId: true,
      programmeId: true,
      seats: true,
      seatsTaken: true,
      publishedAt: true,
      startsOn: true,
      endsOn: true,
      organization: { select: { name: true, slug: true } },
      programme: { select: { name: true, timeZone: true } },
      cohort: {
        select: {
          name: true,
          slug: true,
          claimingOpensAt: true,
          claimingClosesAt: true,
          kickoffOn: true,
          endsOn: true,
        },
      },
      contact: { select: { name: true } },
      scoper: { select: { name: true } },
      causes: { select: { of: { select: { slug: true, name: true, names: true } } } },
      scope: {
        select: {
          problem: true,
          whoHasIt: true,
          outcomes: true,
          deliverables: true,
          milestones: true,
          weeks: true,
          outOfScope: true,
          teamGets: true,
          timeKind: true,
          place: true,
          length: true,
          traits: true,
        },
      },
      request: { select: { problem: true, whoHasIt: true, hopedOutcome: true } },
      roles: {
        select: {
          id: true,
          title: true,
          discipline: true,
          hoursPerWeek: true,
          required: true,
          seats: true,
          skills: {
            select: { level: true, required: true, of: { select: { slug: true, name: true, names: true } } },
          },
          seatRows: { select: { claims: { where: { releasedAt: null }, select: { state: true } } } },
        },
        orderBy: { position: "asc" },
      },
      engagementId: true,
      engagement: { select: { hoursTotals: { select: { minutes: true } } } },
    },
  });
  if (!found) return null;

  const name = (named: NamedRow) => nameIn(named, locale);
  const { causes, roles, scope, request, engagement, startsOn, endsOn, cohort, ...project } = found;
  const inside = isInsider(actor, project);
  return {
    ...project,
    startsOn: fromDate(startsOn),
    endsOn: fromDate(endsOn),
    cohort: cohort && { ...cohort, kickoffOn: fromDate(cohort.kickoffOn), endsOn: fromDate(cohort.endsOn) },
    causes: causes.map(({ of }) => ({ slug: of.slug, name: name(of) })),
    problem: scope?.problem || request?.problem || "",
    whoHasIt: scope?.whoHasIt || request?.whoHasIt || "",
    outcomes: outcomesOf(scope?.outcomes, request?.hopedOutcome),
    deliverables: (scope?.deliverables ?? []) as { title: string; acceptance: string }[],
    milestones: (scope?.milestones ?? []) as { title: string; week: number }[],
    weeks: scope?.weeks ?? null,
    outOfScope: scope?.outOfScope ?? "",
    teamGets: scope?.teamGets ?? "",
    timeKind: scope?.timeKind ?? "",
    place: scope?.place ?? "",
    length: scope?.length ?? "",
    traits: scope?.traits ?? [],
    roles: roles.map(({ skills, seatRows, ...role }) => ({
      ...role,
      // Before publishing a role has wishes, not yet seats.
      open: seatRows.length ? seatRows.filter(({ claims }) => claims.length === 0).length : role.seats,
      held: seatRows.filter(({ claims }) => claims.some(({ state }) => state === "HELD")).length,
      skills: skills.map(({ level, required, of }) => ({ slug: of.slug, name: name(of), level, required })),
    })),
    minutes: (engagement?.hoursTotals ?? []).reduce((sum, { minutes }) => sum + Number(minutes), 0),
    movers: moversOf(actor, project),
    inside,
    facts: inside ? await deliveryFacts(project.id) : {},
    history: inside ? await projectHistory(project.id) : [],
  };
}

export type ProjectRecord = NonNullable<Awaited<ReturnType<typeof projectRecord>>>;

type Outcome = { what: string; baseline: string; target: string; measuredBy: string };

function outcomesOf(written: unknown, hoped: string | undefined): Outcome[] {
  const outcomes = (written ?? []) as Outcome[];
  if (outcomes.length > 0 || !hoped) return outcomes;
  return [{ what: hoped, baseline: "", target: "", measuredBy: "" }];
}

async function projectHistory(projectId: string) {
  const moves = await db().projectMove.findMany({
    where: { projectId },
    select: {
      id: true,
      from: true,
      to: true,
      reason: true,
      nextStep: true,
      at: true,
      person: { select: { name: true } },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 50,
  });
  return moves.map(({ person, ...move }) => ({ ...move, by: person?.name ?? null }));
}
