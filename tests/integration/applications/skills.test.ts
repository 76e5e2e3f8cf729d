import { describe, expect, it } from "vitest";
import { ownApplication } from "@/lib/applications/queries";
import { ChangeApplication, SaveApplication, type ApplyStep } from "@/lib/applications/schema";
import { submitApplication } from "@/lib/applications/commands/apply";
import { changeApplication } from "@/lib/applications/commands/write-application";
import { reviewApplication } from "@/lib/applications/commands/score";
import { freeSupply, weekSupply } from "@/lib/applications/free-supply";
import { recruiting, skillGaps } from "@/lib/applications/recruiting";
import { applicationForReview } from "@/lib/applications/review-query";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { supplyAndDemand } from "@/lib/applications/supply-and-demand";
import { resolveSkills } from "@/lib/reference/resolve-skills";
import { addSkill, dropSkill, mergeSkill } from "@/lib/applications/skills/settle";
import { suggestedSkills } from "@/lib/applications/skills/queries";
import { db } from "@/lib/platform/db";
import { answerForm, answering } from "@/tests/support/answering";
import { makeApplication, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson, makeStaff } from "@/tests/support/people-factories";
import { seenNow } from "@/tests/support/seen";
import { nothingYet } from "@/tests/support/stamps";

const staff = async () => asActor(await makeStaff(), "staff");
const applicant = async () => asActor(await makePerson({ profile: true }), "professional");
const answers = (change: object = {}) => ({
  ...{ discipline: "data", hoursPerWeek: "6", statement: "I keep books.", timeKind: "OWN_TIME" },
  skills: [{ skill: "SQL", level: "4" }],
  ...change,
});
/** Someone who sent an application that names a skill as they typed it. */
async function naming(cohortId: string, ...typed: string[]) {
  const actor = await applicant();
  const skills = typed.map((skill) => ({ skill, level: "3" }));
  await answering(actor, cohortId, answers({ skills }));
  await submitApplication(actor, { cohortId });
  return { actor, application: async () => ownApplication(actor, cohortId) };
}

describe("a skill as people type it", () => {
  it("is found by its name in either language, whatever the case, and by its slug", async () => {
    const typed = ["sql", "  Charts  and dashboards ", "Análisis de datos", "plain-writing", "SQL"];
    const { known, suggested } = await resolveSkills(
      typed.map((skill, index) => ({ skill, level: index + 1 })),
    );
    expect(known).toEqual([
      { skill: "sql", level: 5 },
      { skill: "data-visualization", level: 2 },
      { skill: "data-analysis", level: 3 },
      { skill: "plain-writing", level: 4 },
    ]);
    expect(suggested).toEqual([]);
  });

  it("is a suggestion when the list doesn't know it, enough to send with, and staff merge it for all who named it", async () => {
    const cohort = await makeCohort();
    const [one, other] = [
      await naming(cohort.id, "Braille  layout"),
      await naming(cohort.id, "braille layout", "SQL"),
    ];
    expect((await one.application())?.suggested).toEqual([{ name: "Braille layout", level: 3 }]);
    const actor = await staff();
    const [first] = (await suggestedSkills(actor, 1)).rows;
    expect(first).toEqual({ key: "braille layout", name: expect.any(String), people: 2 });
    expect((await suggestedSkills(await applicant(), 1)).rows).toEqual([]);

    await mergeSkill(actor, { key: "braille layout", skill: "accessible-design" });
    expect((await one.application())?.skills).toEqual([{ skill: "accessible-design", level: 3 }]);
    expect((await other.application())?.skills.map(({ skill }) => skill).sort()).toEqual([
      "accessible-design",
      "sql",
    ]);
    const { known } = await resolveSkills([{ skill: "BRAILLE layout", level: 2 }]);
    expect(known).toEqual([{ skill: "accessible-design", level: 2 }]);
    await expect(mergeSkill(actor, { key: "braille layout", skill: "sql" })).rejects.toMatchObject({
      code: "skill-settled",
    });
  });

  it("may join the list or be left out, by staff alone", async () => {
    const cohort = await makeCohort();
    await naming(cohort.id, "Podcasting", "nice person");
    const actor = await staff();
    const wanted = { discipline: "content" as const, name: "Podcasts", names: { es: "Pódcasts" } };
    await expect(addSkill(await applicant(), { key: "podcasting", ...wanted })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(addSkill(actor, { key: "podcasting", ...wanted, name: "Video" })).rejects.toThrow();
    await addSkill(actor, { key: "podcasting", ...wanted });
    await dropSkill(actor, { key: "nice person" });
    expect(
      await resolveSkills(["podcasting", "Podcasts", "Nice person"].map((skill) => ({ skill, level: 3 }))),
    ).toEqual({
      known: [{ skill: "podcasts", level: 3 }],
      suggested: [],
    });
    expect((await suggestedSkills(actor, 1)).rows).toEqual([]);
  });

  it("is known by its name in a further language, which needs no column", async () => {
    await db().skill.update({ where: { slug: "sql" }, data: { names: { es: "SQL", fr: "Requêtes SQL" } } });
    expect((await resolveSkills([{ skill: "REQUETES sql", level: 2 }])).known).toEqual([
      { skill: "sql", level: 2 },
    ]);
  });
});

describe("a sent application", () => {
  it("is changed answer by answer until the deadline; who has read it sees that", async () => {
    const cohort = await makeCohort();
    const { actor, application } = await naming(cohort.id, "SQL");
    const sent = await application();
    const reviewer = await asActor(await makeStaff({ programme: cohort.programme }), "staff");
    await reviewApplication(reviewer, {
      application: await seenNow("Application", sent?.id ?? ""),
      ...{ stamp: nothingYet, skill: 3, time: 3, teamwork: 3, purpose: 3, note: "" },
    });
    const whose = { cohortId: cohort.id, personId: actor.personId };
    const change = async (step: ApplyStep, typed: object) =>
      changeApplication(actor, ChangeApplication.parse(await answerForm(whose, step, typed)));
    await change("hours", { hoursPerWeek: "8" });
    await change("times", { freeTimes: ["sat-morning", "tue-evening"] });
    expect(await application()).toMatchObject({
      ...{ state: "UNDER_REVIEW", hoursPerWeek: 8, freeTimes: ["tue-evening", "sat-morning"] },
      submittedAt: sent?.submittedAt,
    });
    expect(await applicationForReview(reviewer, sent?.id ?? "", "en")).toMatchObject({
      changedAfterReview: true,
    });
    const problemOf = async (step: ApplyStep, typed: object) =>
      ChangeApplication.safeParse(await answerForm(whose, step, typed)).error?.issues[0]?.path.join(".");
    expect(await problemOf("skills", { skills: [] })).toBe("skills.0.skill");
    expect(await problemOf("statement", { statement: " " })).toBe("statement");
    expect(await problemOf("hours", { hoursPerWeek: "" })).toBe("hoursPerWeek");
    expect(await problemOf("discipline", { discipline: "" })).toBe("discipline");
  });

  it("stays as it is once someone decided it, and when applications are closed", async () => {
    const cohort = await makeCohort();
    const decided = await makeApplication({ cohort, state: "WAITLISTED" });
    const change = async (person: { id: string }, cohortId: string) => {
      const form = await answerForm({ cohortId, personId: person.id }, "statement", {
        statement: "Still me.",
      });
      await changeApplication(await asActor(person, "professional"), ChangeApplication.parse(form));
    };
    await expect(change(decided.person, cohort.id)).rejects.toMatchObject({ code: "application-settled" });
    const closed = await makeCohort({ phase: "review" });
    const late = await makeApplication({ cohort: closed });
    await expect(change(late.person, closed.id)).rejects.toMatchObject({ code: "applications-closed" });
  });

  it("holds windows of the week only", async () => {
    const whose = { cohortId: (await makeCohort()).id, personId: (await makePerson()).id };
    const form = await answerForm(whose, "times", { freeTimes: "tue-night" });
    expect(SaveApplication.safeParse(form).success).toBe(false);
    const { id } = await makeApplication();
    await expect(
      db().application.update({ where: { id }, data: { freeTimes: ["tuesday"] } }),
    ).rejects.toThrow(/application_free_times/);
  });
});

describe("whom to look for", () => {
  it("counts who can come when teams meet, and who hasn't said", async () => {
    const cohort = await makeCohort({ phase: "review" });
    await makeProject({
      cohort,
      stage: "PUBLISHED",
      roles: [{ discipline: "data", seats: 4, skills: { sql: 3 } }],
    });
    const times = [["tue-evening"], ["tue-evening", "sat-morning"], ["mon-morning"], []];
    for (const freeTimes of times) {
      const { id } = await makeApplication({
        cohort,
        state: "ACCEPTED",
        skills: { sql: freeTimes.length + 1 },
      });
      await db().application.update({ where: { id }, data: { freeTimes, timeZone: "America/Los_Angeles" } });
    }
    const gaps = async () => {
      const found = await cohortBySlug(null, cohort.slug);
      return found && recruiting(found, await supplyAndDemand(cohort.id), await freeSupply(found));
    };
    expect(await gaps()).toEqual([{ discipline: "data", seats: 4, able: 4, missing: 0 }]);
    await db().cohort.update({ where: { id: cohort.id }, data: { meets: ["tue-evening"] } });
    expect(await gaps()).toEqual([{ discipline: "data", seats: 4, able: 3, missing: 1 }]);
    const found = (await cohortBySlug(null, cohort.slug))!;
    const week = weekSupply(await freeSupply(found), found);
    expect(week).toMatchObject({ people: 4, silent: 1 });
    expect(week.free).toMatchObject({
      "tue-evening": 2,
      "sat-morning": 1,
      "mon-morning": 1,
      "sun-evening": 0,
    });
    // one of the four has SQL at level 3, and one who waits for an answer
    await makeApplication({ cohort, state: "SUBMITTED", skills: { sql: 4 } });
    expect(await skillGaps(cohort.id, "en")).toEqual([
      { skill: "sql", name: "SQL", wanted: 4, have: 1, applying: 1 },
    ]);
  });
});
