import "server-only";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";

/** What messages about a claim say; null when it is gone (an erasure). */
export async function claimForMail(claimId: string) {
  const claim = await db().seatClaim.findUnique({
    where: { id: claimId },
    select: {
      id: true,
      seatId: true,
      projectId: true,
      startsOn: true,
      claimedAt: true,
      heldUntil: true,
      overrideReason: true,
      releaseReason: true,
      handoverNote: true,
      person: { select: readerSelect },
      seat: { select: { role: { select: { title: true } } } },
      cohort: { select: { slug: true, programme: { select: { timeZone: true } } } },
    },
  });
  if (!claim) return null;
  const { person, seat, cohort, startsOn, ...rest } = claim;
  return {
    ...rest,
    startsOn: fromDate(startsOn),
    person: asReader(person),
    role: seat.role.title,
    cohortSlug: cohort.slug,
    timeZone: cohort.programme.timeZone,
  };
}

/** Whether a seat that was left is kept for someone, or has someone, by now. */
export async function isSpokenFor(seatId: string): Promise<boolean> {
  return (await db().seatClaim.count({ where: { seatId, releasedAt: null } })) > 0;
}

/** The note that whoever held the seat before left for the next person. */
export async function handoverBefore(seatId: string, claimedAt: Date) {
  const left = await db().seatClaim.findFirst({
    where: { seatId, releasedAt: { lte: claimedAt }, handoverNote: { not: null } },
    select: { handoverNote: true, person: { select: { name: true } } },
    orderBy: { releasedAt: "desc" },
  });
  return left?.handoverNote ? { name: left.person.name, text: left.handoverNote } : null;
}

/** A project with those who hear of its team: the partner's contact (else its owners), staff, members. */
export async function projectForMail(projectId: string) {
  const found = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      slug: true,
      title: true,
      stage: true,
      seats: true,
      seatsTaken: true,
      programmeId: true,
      contact: { select: { ...readerSelect, archivedAt: true } },
      scoper: { select: { ...readerSelect, archivedAt: true } },
      organization: {
        select: {
          name: true,
          members: { where: { role: "OWNER", endedAt: null }, select: { person: { select: readerSelect } } },
        },
      },
      cohort: { select: { kickoffOn: true, slug: true } },
      seatClaims: {
        where: { releasedAt: null, state: "CONFIRMED" },
        select: { id: true, person: { select: readerSelect } },
        orderBy: { claimedAt: "desc" },
      },
    },
  });
  const { contact, scoper, organization, cohort, seatClaims, programmeId, ...project } = found;
  const owners = organization.members.map(({ person }) => person);
  return {
    ...project,
    partner: organization.name,
    kickoffOn: fromDate(cohort?.kickoffOn ?? null),
    partnerReaders: (contact && !contact.archivedAt ? [contact] : owners).map(asReader),
    staffReaders: (scoper && !scoper.archivedAt ? [scoper] : await staffOf(programmeId)).map(asReader),
    newestClaimId: seatClaims[0]?.id ?? null,
    members: seatClaims.map(({ person }) => asReader(person)),
  };
}

async function staffOf(programmeId: string) {
  return db().person.findMany({
    where: {
      archivedAt: null,
      staffOf: { some: { endedAt: null, OR: [{ programmeId }, { programmeId: null }] } },
    },
    select: readerSelect,
  });
}
