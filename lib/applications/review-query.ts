import "server-only";
import { cohortSelect, toCohort, type Cohort } from "@/lib/cohorts/cohort-row";
import { reviewableApplications } from "@/lib/applications/policy";
import type { ApplicationState, Involvement, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import { nameIn, type NamedRow } from "@/lib/platform/i18n/names";

export type ReviewedApplication = {
  id: string;
  version: number;
  state: ApplicationState;
  discipline: string;
  hoursPerWeek: number | null;
  timeKind: TimeKind;
  statement: string;
  submittedAt: Date | null;
  reviewsIn: number;
  /** All reviews that the cohort asks for are in. */
  reviewed: boolean;
  involvement: Involvement;
  place: WorkPlace;
  freeTimes: string[];
  languages: string[];
  learning: string;
  suggested: { name: string; level: number }[];
  /** When it was changed after it was sent, and whether a review was in by then. */
  changedAt: Date | null;
  changedAfterReview: boolean;
  person: {
    id: string;
    name: string;
    email: string;
    headline: string | null;
    about: string | null;
    traits: string[];
  };
  skills: { name: string; level: number; discipline: string }[];
  causes: string[];
  conflicts: { id: string; name: string; slug: string }[];
  decisions: {
    id: string;
    outcome: ApplicationState;
    reason: string;
    nextStep: string;
    at: Date;
    by: string | null;
  }[];
  cohort: Cohort;
  /** The title of the project on which the person has a seat. */
  seatOn: { title: string; slug: string } | null;
};

/** All that a reviewer reads of one application; null when it is a draft or not theirs to decide. */
export async function applicationForReview(
  actor: Actor,
  id: string,
  locale: Locale,
): Promise<ReviewedApplication | null> {
  const row = await db().application.findFirst({
    where: { AND: [{ id }, reviewableApplications(actor)] },
    select: {
      id: true,
      version: true,
      state: true,
      discipline: true,
      hoursPerWeek: true,
      timeKind: true,
      statement: true,
      submittedAt: true,
      reviewsIn: true,
      reviewed: true,
      involvement: true,
      place: true,
      freeTimes: true,
      languages: true,
      learning: true,
      changedAt: true,
      suggested: { select: { name: true, level: true }, orderBy: { key: "asc" } },
      reviews: { select: { at: true }, orderBy: { at: "asc" }, take: 1 },
      causes: true,
      cohort: { select: cohortSelect },
      person: {
        select: {
          id: true,
          name: true,
          email: true,
          profile: { select: { headline: true, about: true, traits: true } },
        },
      },
      skills: {
        orderBy: [{ level: "desc" }, { skill: "asc" }],
        select: { level: true, of: { select: { name: true, names: true, discipline: true } } },
      },
      conflicts: { select: { organization: { select: { id: true, name: true, slug: true } } } },
      decisions: {
        orderBy: { at: "desc" },
        select: { id: true, outcome: true, reason: true, nextStep: true, at: true, decidedById: true },
      },
    },
  });
  if (!row) return null;
  const [causes, deciders, seat] = await Promise.all([
    db().cause.findMany({
      where: { slug: { in: row.causes } },
      orderBy: { name: "asc" },
      select: { name: true, names: true },
    }),
    db().person.findMany({
      where: { id: { in: row.decisions.flatMap(({ decidedById }) => decidedById ?? []) } },
      select: { id: true, name: true, email: true },
    }),
    db().seatClaim.findFirst({
      where: { personId: row.person.id, cohortId: row.cohort.id, releasedAt: null, state: "CONFIRMED" },
      select: { project: { select: { title: true, slug: true } } },
    }),
  ]);
  const named = (of: NamedRow) => nameIn(of, locale);
  const nameOf = new Map(deciders.map(({ id: person, name, email }) => [person, name ?? email]));
  const { profile, ...person } = row.person;
  const { reviews, ...answers } = row;
  const firstReview = reviews[0]?.at;
  return {
    ...answers,
    changedAfterReview: Boolean(firstReview && row.changedAt && row.changedAt > firstReview),
    person: {
      ...person,
      name: person.name ?? person.email,
      headline: profile?.headline ?? null,
      traits: profile?.traits ?? [],
      about: profile?.about ?? null,
    },
    cohort: toCohort(row.cohort, now()),
    causes: causes.map(named),
    skills: row.skills.map(({ level, of }) => ({ level, name: named(of), discipline: of.discipline })),
    conflicts: row.conflicts.map(({ organization }) => organization),
    decisions: row.decisions.map(({ decidedById, ...decision }) => ({
      ...decision,
      by: (decidedById && nameOf.get(decidedById)) ?? null,
    })),
    seatOn: seat?.project ?? null,
  };
}
