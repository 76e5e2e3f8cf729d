import "server-only";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";
import { resumeOffers } from "@/lib/teams/commands/resume-offers";
import { makeSeats } from "@/lib/projects/make-seats";
import { releaseTeam } from "@/lib/teams/commands/follow-project";
import { claimForMail, handoverBefore, isSpokenFor, projectForMail } from "@/lib/teams/queries/mail-facts";
import { tellOfAgreement } from "@/lib/teams/agreement-letter";
import { address, occasionOf, tell } from "@/lib/teams/tell";

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

const teamPage = (slug: string) => address(`/projects/${slug}/team`);

async function tellOfClaim(event: DomainEvent): Promise<void> {
  const claim = await claimForMail(event.payload.subjectId);
  if (!claim) return;
  const project = await projectForMail(claim.projectId);
  const { role, person, startsOn } = claim;
  const note = await handoverBefore(claim.seatId, claim.claimedAt);
  const placed = event.personId !== person.id;
  const href = teamPage(project.slug);
  await tell(occasionOf(event), [person], (t, { locale }) => ({
    subject: t("teams.mail.claimedSubject", { role, project: project.title }),
    sentences: [
      t("teams.mail.claimedText", {
        role,
        project: project.title,
        partner: project.partner,
        date: formatDate(startsOn, locale, "long"),
      }),
      ...(placed ? [t("teams.mail.claimedStaff")] : []),
    ],
    quote: note
      ? {
          lead: t("teams.mail.handover", { name: note.name ?? t("teams.page.someoneBefore") }),
          text: note.text,
        }
      : undefined,
    button: { label: t("teams.mail.team"), href },
  }));
  await tell(occasionOf(event), project.partnerReaders, (t) => {
    const name = person.name ?? t("teams.page.unnamed");
    return {
      subject: t("teams.mail.joinedSubject", { name }),
      sentences: [
        t("teams.mail.joinedText", {
          name,
          role,
          project: project.title,
          taken: project.seatsTaken,
          seats: project.seats,
        }),
      ],
      button: { label: t("teams.mail.team"), href },
    };
  });
}

async function tellOfHold(event: DomainEvent): Promise<void> {
  const hold = await claimForMail(event.payload.subjectId);
  if (!hold?.heldUntil) return;
  const { role, person, heldUntil, timeZone, cohortSlug } = hold;
  const project = await projectForMail(hold.projectId);
  await tell(occasionOf(event), [person], (t, { locale }) => ({
    subject: t("teams.mail.heldSubject", { role, project: project.title }),
    sentences: [
      t("teams.mail.heldText", { role, project: project.title, partner: project.partner }),
      t("teams.mail.heldUntil", { until: formatInstant(heldUntil, locale, timeZone) }),
    ],
    button: {
      label: t("teams.mail.heldAnswer"),
      href: address(`/professional/select/${cohortSlug}#held-seat`),
    },
  }));
}

/** Whoever declined knows; whose time ran out, or whose project ended, is told. */
async function tellOfEndedHold(event: DomainEvent): Promise<void> {
  if (event.payload.by === "person") return;
  const hold = await claimForMail(event.payload.subjectId);
  if (!hold) return;
  const { role, person, cohortSlug } = hold;
  const project = await projectForMail(hold.projectId);
  await tell(occasionOf(event), [person], (t) => ({
    subject: t("teams.mail.holdOverSubject", { role, project: project.title }),
    sentences: [
      t(event.payload.by === "time" ? "teams.mail.holdOverText" : "teams.mail.holdEndedText", {
        role,
        project: project.title,
      }),
    ],
    button: { label: t("teams.mail.choose"), href: address(`/professional/select/${cohortSlug}`) },
  }));
}

async function tellOfRelease(event: DomainEvent): Promise<void> {
  const claim = await claimForMail(event.payload.subjectId);
  if (!claim) return;
  const project = await projectForMail(claim.projectId);
  const { role, person, releaseReason } = claim;
  const { by } = event.payload;
  const href = teamPage(project.slug);
  const choose = address(`/professional/select/${claim.cohortSlug}`);
  if (by === "staff" || by === "end") {
    await tell(occasionOf(event), [person], (t) => ({
      subject:
        by === "staff"
          ? t("teams.mail.releasedSubject", { project: project.title })
          : t("teams.mail.endedSubject", { project: project.title }),
      sentences: [
        by === "staff"
          ? t("teams.mail.releasedText", { role, project: project.title })
          : t("teams.mail.endedText", { role, project: project.title, partner: project.partner }),
      ],
      quote: releaseReason ? { lead: t("teams.mail.reason"), text: releaseReason } : undefined,
      button: { label: t("teams.mail.choose"), href: choose },
    }));
  }
  // a project that ended wants nobody new, and whoever ended it knows
  if (by === "end" || by === "stop") return;
  // a seat that somebody waited for is kept for them in the transaction that freed it
  const isOffered = await isSpokenFor(claim.seatId);
  const fate = isOffered ? "offered" : "reopened";
  await tell(occasionOf(event), project.partnerReaders, (t) => ({
    subject: t(`teams.mail.${fate}Subject`, { role, project: project.title }),
    sentences: [t(`teams.mail.${fate}Partner`, { role, project: project.title })],
    button: { label: t("teams.mail.team"), href },
  }));
  const others = project.staffReaders.filter(
    ({ id }) => id !== event.personId && !project.partnerReaders.some((partner) => partner.id === id),
  );
  await tell(occasionOf(event), others, (t) => ({
    subject: t(`teams.mail.${fate}Subject`, { role, project: project.title }),
    sentences: [
      t(`teams.mail.${fate}Text`, {
        role,
        project: project.title,
        name: person.name ?? t("teams.page.unnamed"),
      }),
    ],
    quote: releaseReason ? { lead: t("teams.mail.why"), text: releaseReason } : undefined,
    button: { label: t("teams.mail.team"), href },
  }));
}

async function tellOfCompleteTeam(event: DomainEvent): Promise<void> {
  const project = await projectForMail(event.payload.subjectId);
  // someone may have left again before this was read; and a team that was completed twice meanwhile hears it once
  if (project.stage === "PUBLISHED") return;
  const readers = [...project.partnerReaders, ...project.staffReaders, ...project.members];
  const once = readers.filter(({ id }, place) => readers.findIndex((other) => other.id === id) === place);
  await tell(`project.staffed:${project.newestClaimId}`, once, (t, { locale }) => {
    const names = project.members.map(({ name }) => name ?? t("teams.page.unnamed"));
    return {
      subject: t("teams.mail.completeSubject", { project: project.title }),
      sentences: [
        t("teams.mail.completeText", {
          project: project.title,
          names: new Intl.ListFormat(locale).format(names),
          date: formatDate(project.kickoffOn ?? "", locale, "long"),
        }),
      ],
      button: { label: t("teams.mail.team"), href: teamPage(project.slug) },
    };
  });
}
