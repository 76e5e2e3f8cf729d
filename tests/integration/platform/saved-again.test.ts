import { expect, it } from "vitest";
import { ChangeApplication } from "@/lib/applications/schema";
import { changeApplication } from "@/lib/applications/commands/write-application";
import { db } from "@/lib/platform/db";
import { nameApprovers } from "@/lib/scoping/commands/name-approvers";
import { answerForm } from "@/tests/support/answering";
import { makeApplication, makeCohort } from "@/tests/support/factories";
import { asActor } from "@/tests/support/people-factories";
import { formsOfWords } from "@/tests/support/saving";
import { scoping } from "@/tests/support/scoping";

type Saved = { personId: string; save: () => Promise<unknown> };

/** A reason that is kept while one types leaves no trace of its own; an agreement written again is to be signed again. */
const { "why a scope changes": _kept, "a working agreement": _version, ...forms } = formsOfWords;

const ofWords = Object.entries(forms).map(([name, begin]): [string, () => Promise<Saved>] => [
  name,
  async () => {
    const { windows, stamp, save } = await begin();
    const [actor] = windows;
    const seen = await stamp();
    return { personId: actor.personId, save: () => save(actor, "Every family", seen) };
  },
]);

/** Other saves of people, each with what it takes to press the button twice. */
const others: Record<string, () => Promise<Saved>> = {
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
};

it.each([...ofWords, ...Object.entries(others)])(
  "saved again as it is, nothing has happened: %s",
  async (_, begin) => {
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
  },
);
