import { reviewApplication } from "@/lib/applications/commands/score";
import { saveDirectoryEntry } from "@/lib/community/commands";
import { SaveDirectoryEntry } from "@/lib/community/schema";
import type { Actor } from "@/lib/people/actor";
import { saveProfile } from "@/lib/people/profile/commands";
import { SaveProfile } from "@/lib/people/profile/schema";
import { saveSettings } from "@/lib/people/settings/commands";
import { db } from "@/lib/platform/db";
import { SaveWorkingAnswer } from "@/lib/teams/agreement-schema";
import { saveWorkingAnswer } from "@/lib/teams/commands/agreement";
import { makeApplication, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { marking, reviewer } from "@/tests/support/reviewing";
import { stampNow } from "@/tests/support/stamps";

/** A form of words that may be open in two windows. */
export type Form = {
  /** Who has it open: one person twice, or two. */
  windows: [Actor, Actor];
  /** What a window sends along that shows what stands there. */
  stamp(): Promise<string>;
  save(actor: Actor, words: string, stamp: string): Promise<unknown>;
  /** What stands there. */
  words(): Promise<string | null | undefined>;
};

const twice = (actor: Actor): [Actor, Actor] => [actor, actor];

/** Forms of one's own, which may be open in two windows. */
export const formsOfOnesOwn: Record<string, () => Promise<Form>> = {
  "one's settings": async () => {
    const actor = await asActor(await makePerson());
    return {
      windows: twice(actor),
      stamp: () => stampNow.settings(actor),
      save: (_, name, stamp) => saveSettings(actor, { stamp, name, locale: "es", timeZone: "Europe/Madrid" }),
      words: async () => (await db().person.findUniqueOrThrow({ where: { id: actor.personId } })).name,
    };
  },
  "a profile": async () => {
    const actor = await asActor(await makePerson());
    return {
      windows: twice(actor),
      stamp: () => stampNow.profile(actor),
      save: (_, headline, stamp) =>
        saveProfile(
          actor,
          SaveProfile.parse({
            ...{ stamp, headline, first: "data", hoursPerWeek: "4", timeKind: "EITHER" },
            skills: [
              { skill: "sql", level: "3" },
              { skill: "python", level: "2" },
            ],
            causes: ["mobility", "health"],
          }),
        ),
      words: async () => (await db().profile.findUnique({ where: { personId: actor.personId } }))?.headline,
    };
  },
  "an entry of the directory of a cohort": async () => {
    const cohort = await makeCohort({ phase: "running" });
    const { person } = await makeApplication({ cohort, state: "ACCEPTED" });
    const actor = await asActor(person, "professional");
    return {
      windows: twice(actor),
      stamp: () => stampNow.directory(cohort.id, actor),
      save: (_, about, stamp) =>
        saveDirectoryEntry(
          actor,
          SaveDirectoryEntry.parse({ cohortId: cohort.id, stamp, about, contact: "" }),
        ),
      words: async () => (await db().directoryEntry.findFirst({ where: { cohortId: cohort.id } }))?.about,
    };
  },
  "how one would like to work": async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const partner = await asActor(project.contact, "partner");
    const together = { projectId: project.id, cadence: "weekly", channel: "chat", replyTime: "one-day" };
    const work = { ...together, hoursPerWeek: "5", decides: "", ownOrWork: "OWN_TIME" };
    return {
      windows: twice(partner),
      stamp: () => stampNow.working(project.id, partner),
      save: (actor, away, stamp) =>
        saveWorkingAnswer(actor, SaveWorkingAnswer.parse({ ...work, stamp, away })),
      words: async () => (await db().workingAnswer.findFirst({ where: { projectId: project.id } }))?.away,
    };
  },
  "a review": async () => {
    const cohort = await makeCohort({ phase: "review" });
    const { id } = await makeApplication({ cohort });
    const actor = await reviewer(cohort);
    return {
      windows: twice(actor),
      stamp: () => stampNow.review(id, actor),
      save: (_, note, stamp) => reviewApplication(actor, { ...marking(id, {}, note), stamp }),
      words: async () => (await db().review.findFirst({ where: { applicationId: id } }))?.note,
    };
  },
};
