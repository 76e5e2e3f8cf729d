import "server-only";
import { notify } from "@/lib/notifications/notify";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";
import { resumeOffers } from "@/lib/teams/commands/resume-offers";
import { makeSeats } from "@/lib/projects/make-seats";
import { releaseTeam } from "@/lib/teams/commands/follow-project";
import { claimForMail, handoverBefore, isSpokenFor, projectForMail } from "@/lib/teams/queries/mail-facts";
import { tellOfAgreement } from "@/lib/teams/agreement-letter";
import {
  claimedMessage,
  completeMessage,
  freedMessage,
  heldMessage,
  holdOverMessage,
  joinedMessage,
  releasedMessage,
} from "@/lib/teams/letters";

/** What happens to teams, and who hears of it, when a project or a seat changes. */
export const teamsReactions: Reactions = {
  "project.published": ({ payload }) => makeSeats(payload.subjectId),
  "project.withdrawn": ({ payload }) => releaseTeam(payload.subjectId, "end"),
  "project.declined": ({ payload }) => releaseTeam(payload.subjectId, "end"),
  // the team hears of a stop from lib/projects
  "project.stopped": ({ payload }) => releaseTeam(payload.subjectId, "stop"),
  "project.staffed": tellOfCompleteTeam,
  "cohort.changed": async ({ payload }) => {
    if (payload.offersResumed === true) await resumeOffers(payload.subjectId);
  },
  "agreement.drafted": tellOfAgreement,
  "seat.held": tellOfHold,
  "seat.hold-ended": tellOfEndedHold,
  "seat.claimed": tellOfClaim,
  "seat.released": tellOfRelease,
};

async function tellOfClaim(event: DomainEvent): Promise<void> {
  const claim = await claimForMail(event.payload.subjectId);
  if (!claim) return;
  const project = await projectForMail(claim.projectId);
  const { role, person, startsOn } = claim;
  const place = { role, project: project.title, slug: project.slug };
  const note = await handoverBefore(claim.seatId, claim.claimedAt);
  const placedByStaff = event.personId !== person.id;
  const { partner } = project;
  await notify({ kind: "teams.ownSeat", event }, [person], (t, { locale }) =>
    claimedMessage(t, locale, { ...place, partner, startsOn, placedByStaff, note }),
  );
  const count = { taken: project.seatsTaken, seats: project.seats };
  await notify({ kind: "teams.members", event }, project.partnerReaders, (t) =>
    joinedMessage(t, { ...place, ...count, name: person.name }),
  );
}

async function tellOfHold(event: DomainEvent): Promise<void> {
  const hold = await claimForMail(event.payload.subjectId);
  if (!hold?.heldUntil) return;
  const { role, person, heldUntil, timeZone, cohortSlug: cohort } = hold;
  const { title: project, partner } = await projectForMail(hold.projectId);
  await notify({ kind: "teams.offer", event }, [person], (t, { locale }) =>
    heldMessage(t, locale, { role, project, partner, heldUntil, timeZone, cohort }),
  );
}

/** Whoever declined knows; whose time ran out, or whose project ended, is told. */
async function tellOfEndedHold(event: DomainEvent): Promise<void> {
  if (event.payload.by === "person") return;
  const hold = await claimForMail(event.payload.subjectId);
  if (!hold) return;
  const { role, person, cohortSlug: cohort } = hold;
  const { title: project } = await projectForMail(hold.projectId);
  const byTime = event.payload.by === "time";
  await notify({ kind: "teams.offer", event }, [person], (t) =>
    holdOverMessage(t, { role, project, cohort, byTime }),
  );
}

async function tellOfRelease(event: DomainEvent): Promise<void> {
  const claim = await claimForMail(event.payload.subjectId);
  if (!claim) return;
  const project = await projectForMail(claim.projectId);
  const { role, person, cohortSlug: cohort, releaseReason: reason } = claim;
  const { by } = event.payload;
  const { partner } = project;
  if (by === "staff" || by === "end")
    await notify({ kind: "teams.ownSeat", event }, [person], (t) =>
      releasedMessage(t, by, { role, project: project.title, partner, cohort, reason }),
    );
  // a project that ended wants nobody new, and whoever ended it knows
  if (by === "end" || by === "stop") return;
  // a seat that somebody waited for is kept for them in the transaction that freed it
  const isOffered = await isSpokenFor(claim.seatId);
  const freed = { role, project: project.title, slug: project.slug, isOffered };
  const about = { kind: "teams.members", event } as const;
  await notify(about, project.partnerReaders, (t) => freedMessage(t, freed));
  const others = project.staffReaders.filter(
    ({ id }) => id !== event.personId && !project.partnerReaders.some((reader) => reader.id === id),
  );
  const left = { name: person.name, reason };
  await notify(about, others, (t) => freedMessage(t, { ...freed, left }));
}

async function tellOfCompleteTeam(event: DomainEvent): Promise<void> {
  const project = await projectForMail(event.payload.subjectId);
  // someone may have left again before this was read; and a team that was completed twice meanwhile hears it once
  if (project.stage === "PUBLISHED") return;
  const readers = [...project.partnerReaders, ...project.staffReaders, ...project.members];
  const once = readers.filter(({ id }, place) => readers.findIndex((other) => other.id === id) === place);
  const { title, slug, kickoffOn, newestClaimId } = project;
  const members = project.members.map(({ name }) => name);
  await notify(
    { kind: "teams.members", event: { name: "project.staffed", id: newestClaimId ?? event.id } },
    once,
    (t, { locale }) => completeMessage(t, locale, { project: title, slug, members, kickoffOn }),
  );
}
