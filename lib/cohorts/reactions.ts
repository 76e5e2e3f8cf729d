import "server-only";
import { createElement } from "react";
import { ApplicationMail, type LetterKind } from "@/lib/cohorts/mail";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent, Reaction, Reactions } from "@/lib/platform/outbox";

/** A letter to the person who applied, one per event and person. */
const writeTo =
  (kind: LetterKind): Reaction =>
  async (event) => {
    const application = await applicationIn(event);
    if (application) await send(kind, event, application);
  };

/** Everyone whose application still counted is told that the cohort won't take place. */
const tellApplicants: Reaction = async (event) => {
  const applications = await db().application.findMany({
    where: {
      cohortId: event.payload.subjectId,
      state: { in: ["SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "WAITLISTED"] },
    },
    orderBy: { id: "asc" },
    select: applicationSelect,
  });
  for (const application of applications) await send("cancelled", event, application);
};

export const cohortsReactions: Reactions = {
  "application.submitted": writeTo("submitted"),
  "application.accepted": writeTo("accepted"),
  "application.waitlisted": writeTo("waitlisted"),
  "application.declined": writeTo("declined"),
  "cohort.cancelled": tellApplicants,
};

const applicationSelect = {
  id: true,
  person: { select: { name: true, email: true, locale: true } },
  cohort: {
    select: {
      slug: true,
      name: true,
      reviewEndsAt: true,
      claimingOpensAt: true,
      cancelReason: true,
      programme: { select: { timeZone: true } },
    },
  },
} as const;

type Application = NonNullable<Awaited<ReturnType<typeof applicationIn>>>;

async function applicationIn({ payload }: DomainEvent) {
  return db().application.findUnique({ where: { id: payload.subjectId }, select: applicationSelect });
}

async function send(kind: LetterKind, event: DomainEvent, { person, cohort }: Application): Promise<void> {
  const locale = isLocale(person.locale) ? person.locale : "en";
  const decision = await decisionIn(event);
  const where = kind === "cancelled" ? `/cohorts/${cohort.slug}` : "/professional/applications";
  await queueMail({
    dedupeKey: `${event.name}:${event.id}:${person.email}`,
    to: person.email,
    subject: translator(locale)(`cohorts.mail.${kind}.title`, { cohort: cohort.name }),
    body: createElement(ApplicationMail, {
      kind,
      locale,
      name: person.name ?? person.email,
      cohort: cohort.name,
      href: `${config().NEXTAUTH_URL}${where}`,
      on: kind === "accepted" ? cohort.claimingOpensAt : cohort.reviewEndsAt,
      timeZone: cohort.programme.timeZone,
      reason: kind === "cancelled" ? (cohort.cancelReason ?? undefined) : decision?.reason,
      nextStep: decision?.nextStep,
    }),
  });
}

/** The decision the event speaks of, also when another one followed since. */
async function decisionIn({ payload }: DomainEvent) {
  if (typeof payload.decisionId !== "string") return null;
  return db().applicationDecision.findUnique({
    where: { id: payload.decisionId },
    select: { reason: true, nextStep: true },
  });
}
