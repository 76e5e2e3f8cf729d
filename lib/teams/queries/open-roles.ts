import "server-only";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn, type NamedRow } from "@/lib/platform/i18n/names";
import { offeredSeat, type BoardRole } from "@/lib/teams/board";
import { modeAsked, unmetBy, type Circumstances } from "@/lib/teams/conditions";
import { fit, shortfalls, type Offered } from "@/lib/teams/eligibility";

type For = {
  cohortId: string;
  personId: string;
  application:
    (Offered & { discipline: string; conflicts: { organizationId: string }[]; said: Circumstances }) | null;
  locale: Locale;
  /** Only of these projects, by slug; of every project when left out. */
  projects?: readonly string[];
};

/** Every role of a cohort's projects with a seat still open, measured against what one person offered. */
export async function openRoles({
  cohortId,
  personId,
  application,
  locale,
  projects,
}: For): Promise<BoardRole[]> {
  const roles = await db().role.findMany({
    where: {
      project: {
        cohortId,
        stage: { in: ["PUBLISHED", "STAFFED"] },
        ...(projects && { slug: { in: [...projects] } }),
      },
      seatRows: { some: { claims: { none: { releasedAt: null } } } },
    },
    select: {
      id: true,
      title: true,
      discipline: true,
      required: true,
      seats: true,
      hoursPerWeek: true,
      skills: {
        select: { skill: true, level: true, required: true, of: { select: { name: true, names: true } } },
      },
      seatRows: { where: { claims: { none: { releasedAt: null } } }, select: { id: true } },
      project: {
        select: {
          slug: true,
          title: true,
          summary: true,
          organizationId: true,
          organization: { select: { name: true } },
          scope: { select: { weeks: true, timeKind: true, place: true, language: true } },
          causes: { select: { of: { select: { slug: true, name: true, names: true } } } },
        },
      },
    },
  });
  const word = (of: NamedRow) => nameIn(of, locale);
  const offered: Offered = application ?? { hoursPerWeek: null, skills: [] };
  const levels = new Map(offered.skills.map(({ skill, level }) => [skill, level]));
  const conflicts = new Set(application?.conflicts.map(({ organizationId }) => organizationId));
  return roles.map(({ id, skills, seatRows, project, ...role }) => {
    const { slug, title, summary } = project;
    const wanted = { hoursPerWeek: role.hoursPerWeek, skills };
    const conflict = conflicts.has(project.organizationId);
    const missing = shortfalls(wanted, offered);
    const { timeKind = "", place = "", language = "" } = project.scope ?? {};
    const unmet = application ? unmetBy(application.said, { timeKind, place, language }) : [];
    return {
      ...role,
      roleId: id,
      seatId: offeredSeat(
        seatRows.map((seat) => seat.id),
        personId,
      ),
      open: seatRows.length,
      weeks: project.scope?.weeks ?? null,
      project: { slug, title, summary, partner: project.organization.name },
      causes: project.causes.map(({ of }) => ({ slug: of.slug, name: word(of) })),
      skills: skills.map(({ skill, level, required, of }) => ({
        slug: skill,
        name: word(of),
        level,
        required,
        mine: levels.get(skill) ?? 0,
      })),
      conflict,
      unmet,
      language,
      mode: modeAsked(place),
      ownDiscipline: role.discipline === application?.discipline,
      shortfalls: missing,
      mayTake: !conflict && missing.length + unmet.length === 0,
      fit: fit(wanted, offered),
    };
  });
}
