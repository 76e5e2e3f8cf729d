import "server-only";
import { contributedBy } from "@/lib/engagements/contributors";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

/** Everything that is the actor's own, as plain rows for JSON; no one else's data, no tokens. */
export async function myData(actor: Actor) {
  const personId = actor.personId;
  const own = { where: { personId } };
  return {
    person: await db().person.findUniqueOrThrow({
      where: { id: personId },
      select: { email: true, name: true, locale: true, timeZone: true, createdAt: true },
    }),
    profile: await db().profile.findUnique({ where: { personId }, omit: { personId: true } }),
    skills: await db().profileSkill.findMany({ ...own, select: { skill: true, level: true } }),
    memberships: await db().organizationMember.findMany({
      ...own,
      select: {
        role: true,
        title: true,
        joinedAt: true,
        endedAt: true,
        organization: { select: { name: true, slug: true } },
      },
    }),
    staff: await db().staffMembership.findMany({
      ...own,
      select: { role: true, createdAt: true, endedAt: true, programme: { select: { name: true } } },
    }),
    funder: await db().funderAccess.findMany({
      ...own,
      select: { createdAt: true, endedAt: true, programme: { select: { name: true } } },
    }),
    claims: await db().organizationClaim.findMany({
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
    applications: await db().application.findMany({
      ...own,
      // what staff thought of it is theirs
      omit: { personId: true, reviewsIn: true, reviewed: true, reviewMean: true, reviewsApart: true },
      include: { skills: true, suggested: true },
    }),
    seats: await db().seatClaim.findMany({ ...own, omit: { personId: true } }),
    preferences: await db().preferenceList.findMany({
      ...own,
      omit: { personId: true },
      include: { preferences: true },
    }),
    waits: await db().seatWait.findMany({ ...own, select: { roleId: true, since: true } }),
    workingAnswers: await db().workingAnswer.findMany({ ...own, omit: { personId: true } }),
    signatures: await db().agreementSignature.findMany({ ...own, omit: { personId: true } }),
    directory: await db().directoryEntry.findMany({ ...own, omit: { personId: true } }),
    questions: await db().helpQuestion.findMany({ ...own, select: { title: true, text: true, at: true } }),
    answers: await db().helpReply.findMany({ ...own, select: { questionId: true, text: true, at: true } }),
    hours: await db().hoursEntry.findMany({
      where: contributedBy(actor.personId),
      omit: { contributorId: true },
      include: { engagement: { select: { title: true } }, replies: { select: { words: true, at: true } } },
      orderBy: { workedOn: "asc" },
    }),
    notes: await db().personNote.findMany({
      ...own,
      select: { text: true, at: true, programme: { select: { name: true } } },
      orderBy: { at: "asc" },
    }),
    inbox: await db().inboxItem.findMany({
      ...own,
      orderBy: { at: "asc" },
      select: { kind: true, title: true, path: true, at: true, readAt: true },
    }),
    messages: {
      chosen: await db().messagePreference.findMany({ ...own, select: { kind: true, delivery: true } }),
      hours: await db().messageHours.findUnique({ where: { personId }, omit: { personId: true } }),
    },
    mail: await db().emailMessage.findMany({
      where: { to: actor.email },
      orderBy: { createdAt: "asc" },
      select: { subject: true, createdAt: true, state: true },
    }),
  };
}
