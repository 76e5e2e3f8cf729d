import "server-only";
import { render, toPlainText } from "@react-email/render";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import { letter, letterReader, letterSelect, type Application } from "@/lib/applications/letter";
import { staffedCohorts } from "@/lib/cohorts/policy";
import { decisionNames, type decisions } from "@/lib/applications/review-schema";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { mailBody } from "@/lib/notifications/notify";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Outcome = (typeof decisions)[number];

export type PreparedDecision = {
  id: string;
  cohort: Cohort;
  outcome: Outcome;
  reason: string;
  nextStep: string;
  sentAt: Date | null;
  people: {
    applicationId: string;
    name: string;
    email: string;
    discipline: string;
    /** What the decider saw, and what it is now; when it was decided or changed since, the application is left as it is. */
    seen: ApplicationState;
    same: boolean;
    state: ApplicationState;
    reviewMean: number | null;
  }[];
  /** The letter to one of them, word for word as it goes out. */
  letter: { name: string; to: string; subject: string; text: string; locale: Locale } | null;
};

/** A decision that was prepared, with the letter to the person wanted, else to the first; null for those who don't run the cohort. */
export async function preparedDecision(
  actor: Actor,
  id: string,
  wanted?: string,
): Promise<PreparedDecision | null> {
  const batch = await db().decisionBatch.findFirst({
    where: { id, cohort: staffedCohorts(actor) },
    select: {
      id: true,
      outcome: true,
      reason: true,
      nextStep: true,
      sentAt: true,
      cohort: { select: cohortSelect },
      items: {
        select: {
          seen: true,
          version: true,
          application: {
            select: { ...letterSelect, state: true, version: true, discipline: true, reviewMean: true },
          },
        },
      },
    },
  });
  if (!batch) return null;
  const { outcome: kept, cohort, items, ...words } = batch;
  const outcome = kept as Outcome;
  const people = items
    .map(({ seen, version, application: { id: applicationId, person, ...now } }) => ({
      ...{ applicationId, seen, state: now.state, discipline: now.discipline, reviewMean: now.reviewMean },
      same: version === now.version,
      name: person.name ?? person.email,
      email: person.email,
    }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.email.localeCompare(other.email));
  const chosen = people.find(({ applicationId }) => applicationId === wanted) ?? people[0];
  const reader = items.find(({ application }) => application.id === chosen?.applicationId)?.application;
  return {
    ...words,
    outcome,
    people,
    cohort: toCohort(cohort, now()),
    letter:
      chosen && reader
        ? {
            name: chosen.name,
            ...(await asText(outcome, reader, words)),
          }
        : null,
  };
}

async function asText(
  outcome: Outcome,
  application: Application,
  decision: { reason: string; nextStep: string },
) {
  const reader = letterReader(application);
  const { locale, email: to } = reader;
  const kind = decisionNames[outcome];
  const message = letter({ t: translator(locale), locale, kind, cohort: application.cohort, decision });
  const text = toPlainText(await render(mailBody("applications.letter", reader, message)));
  return { locale, to, subject: message.subject, text };
}
