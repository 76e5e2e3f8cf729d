import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

/** Everything that is the actor's own, as plain rows for JSON; no one else's data, no tokens. */
export async function myData(actor: Actor) {
  const personId = actor.personId;
  const own = { where: { personId } };
  const [
    person,
    profile,
    skills,
    memberships,
    staff,
    funder,
    claims,
    applications,
    seats,
    preferences,
    waits,
    hours,
    mail,
  ] = await Promise.all([
    db().person.findUniqueOrThrow({
      where: { id: personId },
      select: { email: true, name: true, locale: true, timeZone: true, createdAt: true },
    }),
    db().profile.findUnique({ where: { personId }, omit: { personId: true } }),
    db().profileSkill.findMany({ ...own, select: { skill: true, level: true } }),
    db().organizationMember.findMany({
      ...own,
      select: {
        role: true,
        title: true,
        joinedAt: true,
        endedAt: true,
        organization: { select: { name: true, slug: true } },
      },
    }),
    db().staffMembership.findMany({
      ...own,
      select: { role: true, createdAt: true, endedAt: true, programme: { select: { name: true } } },
    }),
    db().funderAccess.findMany({
      ...own,
      select: { createdAt: true, endedAt: true, programme: { select: { name: true } } },
    }),
    db().organizationClaim.findMany({
      ...own,
      select: {
        position: true,
        evidence: true,
        state: true,
        createdAt: true,
        decidedAt: true,
        reason: true,
        organization: { select: { name: true } },
      },
    }),
    db().application.findMany({ ...own, omit: { personId: true }, include: { skills: true } }),
    db().seatClaim.findMany({ ...own, omit: { personId: true } }),
    db().preferenceList.findMany({ ...own, omit: { personId: true }, include: { preferences: true } }),
    db().seatWait.findMany({ ...own, select: { roleId: true, since: true } }),
    db().hoursEntry.findMany({ ...own, omit: { personId: true }, orderBy: { workedOn: "asc" } }),
    db().emailMessage.findMany({
      where: { to: actor.email },
      orderBy: { createdAt: "asc" },
      select: { subject: true, createdAt: true, state: true },
    }),
  ]);
  return {
    person,
    profile,
    skills,
    memberships,
    staff,
    funder,
    claims,
    applications,
    seats,
    preferences,
    waits,
    hours,
    mail,
  };
}
