import { expect, it } from "vitest";
import { ChangeApplication } from "@/lib/applications/schema";
import { createCohort, editCohort } from "@/lib/cohorts/commands/calendar";
import { editProgramme } from "@/lib/programmes/commands";
import { changeApplication } from "@/lib/applications/commands/write-application";
import { saveDirectoryEntry } from "@/lib/community/commands";
import { SaveDirectoryEntry } from "@/lib/community/schema";
import { CreateCohort } from "@/lib/cohorts/schema";
import { CreateProgramme } from "@/lib/programmes/schema";
import { saveFacts } from "@/lib/organizations/facts";
import { addPriority, changePriority } from "@/lib/organizations/priorities";
import { SaveFacts } from "@/lib/organizations/schema";
import { saveProfile } from "@/lib/people/profile/commands";
import { SaveProfile } from "@/lib/people/profile/schema";
import { saveSettings } from "@/lib/people/settings/commands";
import { loadActor } from "@/lib/access/load-actor";
import { db } from "@/lib/platform/db";
import { nameApprovers } from "@/lib/scoping/commands/name-approvers";
import { SaveWorkingAnswer } from "@/lib/teams/agreement-schema";
import { saveWorkingAnswer } from "@/lib/teams/commands/agreement";
import { answerForm } from "@/tests/support/answering";
import { makeApplication, makeCohort, makeProgramme, makeProject } from "@/tests/support/factories";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";
import { scoping } from "@/tests/support/scoping";

/** Saves of people, each with what it takes to press the button twice. */
const saves: Record<string, () => Promise<{ personId: string; save: () => Promise<unknown> }>> = {
  "one's settings": async () => {
    const { id: personId } = await makePerson();
    const settings = { name: "Noor", locale: "es", timeZone: "Europe/Madrid" } as const;
    return { personId, save: async () => saveSettings((await loadActor(personId))!, settings) };
  },
  "a profile": async () => {
    const actor = await asActor(await makePerson());
    const profile = SaveProfile.parse({
      ...{ headline: "I draw maps", first: "data", hoursPerWeek: "4", timeKind: "EITHER" },
      skills: [
        { skill: "sql", level: "3" },
        { skill: "python", level: "2" },
      ],
      causes: ["mobility", "health"],
    });
    return { personId: actor.personId, save: () => saveProfile(actor, profile) };
  },
  "an organization": async () => {
    const organization = await makeOrganization({ standing: "PARTNER" });
    const actor = await asActor(await makeMember({ organization, role: "OWNER" }), "partner");
    const facts = SaveFacts.parse({
      ...{ organizationId: organization.id, name: "The pantry", website: "pantry.example.org" },
      causes: ["mobility", "health"],
    });
    return { personId: actor.personId, save: () => saveFacts(actor, facts) };
  },
  "a priority": async () => {
    const organization = await makeOrganization({ standing: "PARTNER" });
    const actor = await asActor(await makeMember({ organization, role: "OWNER" }), "partner");
    await addPriority(actor, { organizationId: organization.id, title: "Reach all", why: "", horizon: "" });
    const { id: priorityId } = await db().strategicPriority.findFirstOrThrow({
      where: { organizationId: organization.id },
    });
    const words = { priorityId, title: "Reach every family", why: "They wait", horizon: "2028" };
    return { personId: actor.personId, save: () => changePriority(actor, words) };
  },
  "a programme": async () => {
    const programme = await makeProgramme();
    const actor = await asActor(await makeStaff({ programme }), "staff");
    const words = CreateProgramme.parse({ name: "Night Shift", timeZone: "Europe/Madrid" });
    return {
      personId: actor.personId,
      save: () => editProgramme(actor, { programmeId: programme.id, ...words }),
    };
  },
  "a cohort": async () => {
    const programme = await makeProgramme();
    const actor = await asActor(await makeStaff({ programme }), "staff");
    const input = CreateCohort.parse({
      ...{ programmeId: programme.id, name: "Spring 2031", summary: "Food and housing.", offerHours: "48" },
      ...{ applicationsOpenAt: "2031-01-06T09:00", applicationsCloseAt: "2031-01-31T23:59" },
      ...{ reviewEndsAt: "2031-02-10T18:00", kickoffOn: "2031-03-03", endsOn: "2031-05-30" },
      ...{ claimingOpensAt: "2031-02-12T09:00", claimingClosesAt: "2031-02-19T18:00" },
      places: { data: "4" },
    });
    const { id: cohortId } = await createCohort(actor, input);
    const edited = { ...input, cohortId, name: "Summer 2031" };
    return { personId: actor.personId, save: () => editCohort(actor, edited) };
  },
  "a sent application": async () => {
    const cohort = await makeCohort({ phase: "applying" });
    const { person } = await makeApplication({ cohort, state: "SUBMITTED" });
    const actor = await asActor(person, "professional");
    const skills = [
      { skill: "SQL", level: "3" },
      { skill: "Weaving", level: "2" },
    ];
    const whose = { cohortId: cohort.id, personId: actor.personId };
    const input = ChangeApplication.parse(await answerForm(whose, "skills", { skills }));
    return { personId: actor.personId, save: () => changeApplication(actor, input) };
  },
  "the free times of a sent application": async () => {
    const cohort = await makeCohort({ phase: "applying" });
    const { person } = await makeApplication({ cohort, state: "SUBMITTED" });
    const actor = await asActor(person, "professional");
    const whose = { cohortId: cohort.id, personId: actor.personId };
    const freeTimes = ["sat-morning", "tue-evening"];
    const input = ChangeApplication.parse(await answerForm(whose, "times", { freeTimes }));
    return { personId: actor.personId, save: () => changeApplication(actor, input) };
  },
  "who approves": async () => {
    const { partner, projectId } = await scoping();
    const named = { projectId, side: "PARTNER" as const, approvers: [partner.personId] };
    return { personId: partner.personId, save: () => nameApprovers(partner, named) };
  },
  "an entry of the directory of a cohort": async () => {
    const cohort = await makeCohort({ phase: "running" });
    const { person } = await makeApplication({ cohort, state: "ACCEPTED" });
    const actor = await asActor(person, "professional");
    const entry = SaveDirectoryEntry.parse({ cohortId: cohort.id, about: "Maps.", contact: "" });
    return { personId: actor.personId, save: () => saveDirectoryEntry(actor, entry) };
  },
  "how one would like to work": async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const actor = await asActor(project.contact, "partner");
    const answer = SaveWorkingAnswer.parse({
      ...{ projectId: project.id, cadence: "weekly", channel: "chat", replyTime: "one-day" },
      ...{ hoursPerWeek: "5", decides: "", away: "", ownOrWork: "OWN_TIME" },
    });
    return { personId: actor.personId, save: () => saveWorkingAnswer(actor, answer) };
  },
};

it.each(Object.entries(saves))("saved again as it is, nothing has happened: %s", async (_, begin) => {
  const { personId, save } = await begin();
  const traces = async () => ({
    audit: await db().auditEntry.count({ where: { personId } }),
    events: await db().outboxEvent.count({ where: { personId } }),
  });
  const untouched = await traces();
  await save();
  const once = await traces();
  expect(once.audit).toBe(untouched.audit + 1);
  await save();
  expect(await traces()).toEqual(once);
});
