import { editCohort } from "@/lib/applications/commands/edit-cohort";
import { createCohort } from "@/lib/cohorts/commands/calendar";
import { editProgramme } from "@/lib/cohorts/commands/programmes";
import { CreateCohort } from "@/lib/cohorts/schema";
import { CreateProgramme } from "@/lib/programmes/schema";
import { saveEntry, saveFacts } from "@/lib/organizations/facts";
import { addPriority, changePriority } from "@/lib/organizations/priorities";
import { SaveEntry, SaveFacts } from "@/lib/organizations/schema";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { keepChangeReason } from "@/lib/scoping/commands/change-request";
import { DraftAgreement } from "@/lib/teams/agreement-schema";
import { draftAgreement } from "@/lib/teams/commands/agreement";
import { answerPublicly, askPublicly } from "@/lib/teams/fair/commands";
import { agreed } from "@/tests/support/changes";
import { makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makeOrganization, makeStaff } from "@/tests/support/people-factories";
import { formsOfOnesOwn, type Form } from "@/tests/support/saving-own";
import { seenNow } from "@/tests/support/seen";
import { stampNow } from "@/tests/support/stamps";

const found = (id: string) => ({ where: { id } });

async function atWork() {
  const project = await makeProject({ stage: "ACTIVE" });
  const together = { projectId: project.id, cadence: "weekly", channel: "chat", replyTime: "one-day" };
  const [partner, staff] = [
    await asActor(project.contact, "partner"),
    await asActor(project.scoper, "staff"),
  ];
  return { project, together, partner, staff };
}

async function owned() {
  const organization = await makeOrganization({ standing: "PARTNER" });
  const owner = async () => asActor(await makeMember({ organization, role: "OWNER" }), "partner");
  return { organization, owners: [await owner(), await owner()] as [Actor, Actor] };
}

async function run() {
  const programme = await makeProgramme();
  const staff = async () => asActor(await makeStaff({ programme }), "staff");
  return { programme, staff: [await staff(), await staff()] as [Actor, Actor] };
}

/** Forms whose words somebody else, or oneself in another window, may have changed since. */
export const formsOfWords: Record<string, () => Promise<Form>> = {
  ...formsOfOnesOwn,
  "an organization": async () => {
    const { organization, owners } = await owned();
    return {
      windows: owners,
      stamp: () => stampNow.facts(organization.id),
      save: (actor, mission, stamp) => {
        const facts = {
          organizationId: organization.id,
          stamp,
          name: "The pantry",
          causes: ["mobility", "health"],
        };
        return saveFacts(actor, SaveFacts.parse({ ...facts, mission, website: "pantry.example.org" }));
      },
      words: async () => (await db().organization.findUniqueOrThrow(found(organization.id))).mission,
    };
  },
  "an entry of the directory": async () => {
    const organization = await makeOrganization();
    const administrator = async () => asActor(await makeStaff({ role: "ADMINISTRATOR" }), "staff");
    return {
      windows: [await administrator(), await administrator()],
      stamp: () => stampNow.entry(organization.id),
      save: (actor, mission, stamp) =>
        saveEntry(
          actor,
          SaveEntry.parse({
            organizationId: organization.id,
            stamp,
            name: "The pantry",
            kind: "COMMUNITY_GROUP",
            mission,
          }),
        ),
      words: async () => (await db().organization.findUniqueOrThrow(found(organization.id))).mission,
    };
  },
  "a priority": async () => {
    const { organization, owners } = await owned();
    await addPriority(owners[0], {
      organizationId: organization.id,
      title: "Reach all",
      why: "",
      horizon: "",
    });
    const { id } = await db().strategicPriority.findFirstOrThrow({
      where: { organizationId: organization.id },
    });
    return {
      windows: owners,
      stamp: () => stampNow.priority(id),
      save: (actor, why, stamp) =>
        changePriority(actor, { priorityId: id, stamp, title: "Reach all", why, horizon: "2028" }),
      words: async () => (await db().strategicPriority.findUniqueOrThrow(found(id))).why,
    };
  },
  "a programme": async () => {
    const { programme, staff } = await run();
    return {
      windows: staff,
      stamp: () => stampNow.programme(programme.id),
      save: (actor, summary, stamp) => {
        const words = CreateProgramme.parse({ name: "Night Shift", summary, timeZone: "Europe/Madrid" });
        return editProgramme(actor, { programmeId: programme.id, stamp, ...words });
      },
      words: async () => (await db().programme.findUniqueOrThrow(found(programme.id))).summary,
    };
  },
  "a cohort": async () => {
    const { programme, staff } = await run();
    const { programmeId, ...input } = CreateCohort.parse({
      ...{ programmeId: programme.id, name: "Spring 2031", summary: "Food and housing.", offerHours: "48" },
      ...{ applicationsOpenAt: "2031-01-06T09:00", applicationsCloseAt: "2031-01-31T23:59" },
      ...{ reviewEndsAt: "2031-02-10T18:00", kickoffOn: "2031-03-03", endsOn: "2031-05-30" },
      ...{ claimingOpensAt: "2031-02-12T09:00", claimingClosesAt: "2031-02-19T18:00" },
      places: { data: "4" },
    });
    const { id: cohortId } = await createCohort(staff[0], { programmeId, ...input });
    return {
      windows: staff,
      stamp: () => stampNow.cohort(cohortId),
      save: (actor, summary, stamp) => editCohort(actor, { ...input, cohortId, stamp, summary }),
      words: async () => (await db().cohort.findUniqueOrThrow(found(cohortId))).summary,
    };
  },
  "an answer everybody reads": async () => {
    const { project, partner, staff } = await atWork();
    await askPublicly(partner, { projectId: project.id, text: "Who decides?" });
    const { id } = await db().publicQuestion.findFirstOrThrow({ where: { projectId: project.id } });
    return {
      windows: [partner, staff],
      stamp: () => stampNow.publicAnswer(id),
      save: (actor, answer, stamp) => answerPublicly(actor, { questionId: id, stamp, answer }),
      words: async () => (await db().publicQuestion.findUniqueOrThrow(found(id))).answer,
    };
  },
  "why a scope changes": async () => {
    const { partner, staff, begin } = await agreed();
    const id = await begin();
    return {
      windows: [partner, staff],
      stamp: () => stampNow.reason(id),
      save: async (actor, reason, stamp) =>
        keepChangeReason(actor, { change: await seenNow("ScopeChange", id), stamp, reason }),
      words: async () => (await db().scopeChange.findUniqueOrThrow(found(id))).reason,
    };
  },
  "a working agreement": async () => {
    const { project, together, partner, staff } = await atWork();
    const wording = { ...together, hoursPerWeek: "4", decides: "The director", away: "" };
    const newest = { where: { projectId: project.id }, orderBy: { number: "desc" } } as const;
    return {
      windows: [partner, staff],
      stamp: () => stampNow.agreement(project.id),
      save: (actor, notes, stamp) =>
        draftAgreement(actor, DraftAgreement.parse({ ...wording, stamp, notes })),
      words: async () => (await db().workingAgreement.findFirst(newest))?.notes,
    };
  },
};
