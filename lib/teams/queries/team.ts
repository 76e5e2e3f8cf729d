import "server-only";
import type { SeatClaimState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn } from "@/lib/platform/i18n/names";
import { visibleProjects } from "@/lib/projects/policy";
import { formsTeam, seesTeamContacts, seesTeamNames } from "@/lib/teams/policy";

/** A project's team as far as the reader may see it; null where they may not know of the project. */
export async function teamOf(actor: Actor | null, slug: string, locale: Locale) {
  const project = await db().project.findFirst({
    where: { slug, ...visibleProjects(actor) },
    select: {
      id: true,
      slug: true,
      title: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      seats: true,
      seatsTaken: true,
      organization: { select: { name: true, slug: true } },
      contact: { select: { name: true, email: true } },
      cohort: {
        select: {
          id: true,
          slug: true,
          name: true,
          kickoffOn: true,
          programme: { select: { timeZone: true } },
        },
      },
      roles: { select: roleSelect, orderBy: { position: "asc" } },
    },
  });
  if (!project) return null;
  const { roles, cohort, contact, ...rest } = project;
  const names = seesTeamNames(actor, project, await isAccepted(actor, cohort?.id));
  const forms = formsTeam(actor, project);
  const onTheTeam = roles.some(({ seatRows }) =>
    seatRows.some(({ claims }) => actor && confirmed(claims)?.personId === actor.personId),
  );
  const contacts = seesTeamContacts(actor, project, onTheTeam);
  return {
    ...rest,
    cohort: cohort && {
      ...cohort,
      kickoffOn: fromDate(cohort.kickoffOn),
      timeZone: cohort.programme.timeZone,
    },
    contact: names && contact ? { name: contact.name, email: contacts ? contact.email : null } : null,
    names,
    forms,
    roles: roles.map(({ skills, seatRows, ...role }) => ({
      ...role,
      skills: skills.map(({ level, required, of }) => ({
        name: nameIn(of, locale),
        level,
        required,
      })),
      // before publishing a role has wishes, not yet seats
      open: seatRows.length ? seatRows.filter(({ claims }) => !live(claims)).length : role.seats,
      held: seatRows.filter(({ claims }) => live(claims) && !confirmed(claims)).length,
      seats: seatRows.map(({ id, claims }) => seatFor(actor, { id, claims }, { names, contacts, forms })),
    })),
  };
}

export type Team = NonNullable<Awaited<ReturnType<typeof teamOf>>>;
export type TeamRole = Team["roles"][number];
export type TeamSeat = TeamRole["seats"][number];

const roleSelect = {
  id: true,
  title: true,
  discipline: true,
  hoursPerWeek: true,
  required: true,
  seats: true,
  skills: { select: { level: true, required: true, of: { select: { name: true, names: true } } } },
  seatRows: {
    select: {
      id: true,
      claims: {
        select: {
          id: true,
          personId: true,
          state: true,
          startsOn: true,
          overrideReason: true,
          releasedAt: true,
          handoverNote: true,
          person: { select: { name: true, email: true, profile: { select: { headline: true } } } },
        },
        orderBy: { claimedAt: "desc" },
        // the one who holds it, and those before them who may have left a note
        take: 4,
      },
    },
    orderBy: { position: "asc" },
  },
} as const;

type ClaimRow = {
  id: string;
  personId: string;
  state: SeatClaimState;
  startsOn: Date;
  overrideReason: string | null;
  releasedAt: Date | null;
  handoverNote: string | null;
  person: { name: string | null; email: string; profile: { headline: string } | null };
};

const live = (claims: ClaimRow[]) => claims.find(({ releasedAt }) => releasedAt === null);
/** A held seat is not open, and nobody's yet. */
const confirmed = (claims: ClaimRow[]) =>
  claims.find(({ releasedAt, state }) => releasedAt === null && state === "CONFIRMED");

function seatFor(
  actor: Actor | null,
  { id, claims }: { id: string; claims: ClaimRow[] },
  { names, contacts, forms }: { names: boolean; contacts: boolean; forms: boolean },
) {
  const claim = confirmed(claims);
  const isMine = Boolean(claim && claim.personId === actor?.personId);
  const note = claims.find(({ handoverNote, releasedAt }) => releasedAt && handoverNote);
  return {
    id,
    taken: Boolean(claim),
    held: Boolean(live(claims) && !claim),
    isMine,
    claimId: claim && (isMine || forms) ? claim.id : null,
    member:
      claim && (names || isMine)
        ? {
            name: claim.person.name,
            email: contacts ? claim.person.email : null,
            headline: claim.person.profile?.headline ?? null,
            startsOn: fromDate(claim.startsOn),
          }
        : null,
    overrideReason: forms ? (claim?.overrideReason ?? null) : null,
    handover: note && (isMine || forms) ? { from: note.person.name, text: note.handoverNote ?? "" } : null,
  };
}

async function isAccepted(actor: Actor | null, cohortId: string | undefined): Promise<boolean> {
  if (!actor || !cohortId) return false;
  const application = await db().application.findUnique({
    where: { cohortId_personId: { cohortId, personId: actor.personId } },
    select: { state: true },
  });
  return application?.state === "ACCEPTED";
}
