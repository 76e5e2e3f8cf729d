import { cohortSelect, toCohort } from "@/lib/cohorts/cohort-row";
import { cohortStamp } from "@/lib/cohorts/cohort-stamp";
import { entryFields as directoryFields } from "@/lib/community/schema";
import { capacityOf } from "@/lib/cohorts/queries";
import { reviewFields } from "@/lib/applications/review-schema";
import { programmeFields } from "@/lib/programmes/schema";
import { entryFields, factsFields, priorityFields } from "@/lib/organizations/schema";
import type { Actor } from "@/lib/people/actor";
import { profileOf, profileStamp } from "@/lib/people/profile/queries";
import { settingsFields } from "@/lib/people/settings/schema";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { stampOfForm } from "@/lib/platform/stamp";
import { changeReason } from "@/lib/scoping/change-schema";
import { agreementFields, workingFields } from "@/lib/teams/agreement-schema";
import { publicAnswerFields } from "@/lib/teams/fair/schema";

const found = (id: string) => ({ where: { id } });

async function organization(id: string) {
  const row = await db().organization.findUniqueOrThrow({
    ...found(id),
    include: { causes: true, areas: true },
  });
  return { ...row, causes: row.causes.map(({ cause }) => cause), areas: row.areas.map(({ area }) => area) };
}

async function cohort(id: string) {
  const row = await db().cohort.findUniqueOrThrow({ ...found(id), select: cohortSelect });
  return cohortStamp(toCohort(row, now()), await capacityOf(id));
}

type Self = Pick<Actor, "personId">;

/** What a form sends along by someone who sees it as it stands. */
export const stampNow = {
  facts: async (id: string) => stampOfForm(factsFields, await organization(id)),
  entry: async (id: string) => stampOfForm(entryFields, await organization(id)),
  priority: async (id: string) =>
    stampOfForm(priorityFields, await db().strategicPriority.findUniqueOrThrow(found(id))),
  programme: async (id: string) =>
    stampOfForm(programmeFields, await db().programme.findUniqueOrThrow(found(id))),
  cohort,
  profile: async (actor: Actor) => profileStamp(await profileOf(actor)),
  settings: async ({ personId }: Self) =>
    stampOfForm(settingsFields, await db().person.findUniqueOrThrow(found(personId))),
  directory: async (cohortId: string, { personId }: Self) =>
    stampOfForm(directoryFields, await db().directoryEntry.findFirst({ where: { cohortId, personId } })),
  working: async (projectId: string, { personId }: Self) =>
    stampOfForm(workingFields, await db().workingAnswer.findFirst({ where: { projectId, personId } })),
  agreement: async (projectId: string) =>
    stampOfForm(
      agreementFields,
      await db().workingAgreement.findFirst({ where: { projectId }, orderBy: { number: "desc" } }),
    ),
  publicAnswer: async (id: string) =>
    stampOfForm(publicAnswerFields, await db().publicQuestion.findUniqueOrThrow(found(id))),
  review: async (applicationId: string, { personId }: Self) =>
    stampOfForm(
      reviewFields,
      await db().review.findFirst({ where: { applicationId, reviewerId: personId } }),
    ),
  reason: async (id: string) =>
    stampOfForm(changeReason, await db().scopeChange.findUniqueOrThrow(found(id))),
};

/** The same before anything was saved. */
export const nothingYet = stampOfForm({}, null);
