import "server-only";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import {
  standingOf,
  type BoardRole,
  type HeldSeat,
  type MySeat,
  type RoleInBrief,
  type Round,
  type Standing,
  type Window,
} from "@/lib/teams/board";
import { openRoles } from "@/lib/teams/queries/open-roles";
import { ownApplication } from "@/lib/teams/queries/own-application";
import { rolesInBrief } from "@/lib/teams/queries/roles-in-brief";

export type Selection = {
  cohort: {
    id: string;
    slug: string;
    name: string;
    timeZone: string;
    claimingOpensAt: Date;
    claimingClosesAt: Date;
    applicationsOpen: boolean;
    /** When its teams meet. */
    meets: string[];
  };
  window: Window;
  /** The round of preferences, for cohorts that have one. */
  round: Round | null;
  standing: Standing;
  /** Hours a week that they said they can give; null without an application or before it says. */
  offeredHours: number | null;
  seat: MySeat | null;
  /** Waits for their answer. */
  held: HeldSeat | null;
  roles: RoleInBrief[];
};

/** The seat board of a cohort for one person; null when there is no such cohort to see. */
export async function selection(actor: Actor, slug: string): Promise<Selection | null> {
  const cohort = await db().cohort.findFirst({
    where: { slug, publishedAt: { not: null }, cancelledAt: null },
    select: {
      id: true,
      slug: true,
      name: true,
      applicationsOpenAt: true,
      applicationsCloseAt: true,
      preferencesOpenAt: true,
      preferencesCloseAt: true,
      claimingOpensAt: true,
      claimingClosesAt: true,
      meets: true,
      programme: { select: { timeZone: true } },
    },
  });
  if (!cohort) return null;
  const [at, application, seat, held] = await Promise.all([
    databaseNow(),
    ownApplication(cohort.id, actor.personId),
    mySeat(cohort.id, actor.personId),
    heldSeat(cohort.id, actor.personId),
  ]);
  const {
    programme,
    applicationsOpenAt,
    applicationsCloseAt,
    preferencesOpenAt,
    preferencesCloseAt,
    ...shown
  } = cohort;
  return {
    cohort: {
      ...shown,
      timeZone: programme.timeZone,
      applicationsOpen: at >= applicationsOpenAt && at < applicationsCloseAt,
    },
    window: at < cohort.claimingOpensAt ? "before" : at < cohort.claimingClosesAt ? "open" : "after",
    round: roundOf(preferencesOpenAt, preferencesCloseAt, at),
    standing: standingOf(application?.state),
    offeredHours: application?.hoursPerWeek ?? null,
    seat,
    held: held && held.heldUntil > at ? held : null,
    roles: await rolesInBrief(cohort.id, application),
  };
}

/** All there is to see of some roles of a cohort, in their order; one that is full by now is left out. */
export async function rolesOnBoard(
  actor: Actor,
  { cohortId, roleIds }: { cohortId: string; roleIds: readonly string[] },
  locale: Locale,
): Promise<BoardRole[]> {
  const { personId } = actor;
  const application = await ownApplication(cohortId, personId);
  const roles = await openRoles({ cohortId, personId, application, locale, only: { roles: roleIds } });
  const byId = new Map(roles.map((role) => [role.roleId, role]));
  return roleIds.flatMap((id) => byId.get(id) ?? []);
}

function roundOf(opensAt: Date | null, closesAt: Date | null, at: Date): Round | null {
  if (!opensAt || !closesAt) return null;
  return { opensAt, closesAt, state: at < opensAt ? "before" : at < closesAt ? "open" : "after" };
}

async function heldSeat(cohortId: string, personId: string): Promise<HeldSeat | null> {
  const claim = await db().seatClaim.findFirst({
    where: { cohortId, personId, releasedAt: null, state: "HELD" },
    select: {
      id: true,
      heldUntil: true,
      seat: { select: { role: { select: { title: true, hoursPerWeek: true } } } },
      project: { select: { slug: true, title: true, organization: { select: { name: true } } } },
    },
  });
  if (!claim?.heldUntil) return null;
  const { slug, title, organization } = claim.project;
  return {
    claimId: claim.id,
    ...claim.seat.role,
    project: { slug, title, partner: organization.name },
    heldUntil: claim.heldUntil,
  };
}

async function mySeat(cohortId: string, personId: string): Promise<MySeat | null> {
  const claim = await db().seatClaim.findFirst({
    where: { cohortId, personId, releasedAt: null, state: "CONFIRMED" },
    select: {
      id: true,
      startsOn: true,
      seat: {
        select: {
          role: { select: { id: true, title: true } },
          claims: {
            where: { releasedAt: { not: null }, handoverNote: { not: null } },
            select: { handoverNote: true, person: { select: { name: true } } },
            orderBy: { releasedAt: "desc" },
            take: 1,
          },
        },
      },
      project: {
        select: { slug: true, title: true, stage: true, organization: { select: { name: true } } },
      },
    },
  });
  if (!claim) return null;
  const { id, startsOn, seat, project } = claim;
  const [left] = seat.claims;
  return {
    claimId: id,
    roleId: seat.role.id,
    title: seat.role.title,
    project: { slug: project.slug, title: project.title, partner: project.organization.name },
    startsOn: fromDate(startsOn),
    maySwap: project.stage === "PUBLISHED" || project.stage === "STAFFED",
    handover: left?.handoverNote ? { from: left.person.name, text: left.handoverNote } : null,
  };
}
