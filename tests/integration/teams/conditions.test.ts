import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { placePerson } from "@/lib/teams/commands/place-person";
import { rankRole } from "@/lib/teams/commands/rank-role";
import { explainPair } from "@/lib/formation/engine/explain";
import { selection } from "@/lib/teams/queries/selection";
import { formingCrowd } from "@/tests/support/forming";
import { professional } from "@/tests/support/teams";

describe("how people can work", () => {
  it("counts as what they are able to: nobody is placed where they can't be, and the reason is told", async () => {
    const { cohortId, personIds, projectIds, workOut, roleIds } = await formingCrowd({
      people: 6,
      projects: 1,
      seatsPerProject: 1,
    });
    const [silent, ...others] = personIds;
    const said = (position: number, data: object) =>
      db().application.updateMany({ where: { cohortId, personId: personIds[position]! }, data });
    await db().cohort.update({ where: { id: cohortId }, data: { meets: ["tue-evening"] } });
    await db().scope.create({
      data: { projectId: projectIds[0]!, timeKind: "OWN_TIME", place: "HYBRID", language: "es" },
    });
    const able = { freeTimes: ["tue-evening"], timeKind: "OWN_TIME", place: "EITHER", languages: ["es"] };
    await said(0, { place: "EITHER" });
    await said(1, { ...able, freeTimes: ["wed-evening"] });
    await said(2, { ...able, timeKind: "WORK_TIME" });
    await said(3, { ...able, place: "REMOTE" });
    await said(4, { ...able, languages: ["en"] });
    await said(5, { ...able, freeTimes: ["wed-evening"], languages: ["en"] });
    const { proposals, input } = await workOut();
    expect(proposals.balanced?.assignments.map(({ person }) => person)).toEqual([silent]);
    const why = (person: string) => {
      const told = explainPair(input, proposals.balanced!, { person, role: roleIds[0]! });
      return told.kind === "refused" ? told.refusals.map(({ code }) => code) : told.kind;
    };
    expect(others.map(why)).toEqual([
      ["window"],
      ["time-kind"],
      ["mode"],
      ["language"],
      ["window", "language"],
    ]);
  });

  it("is one rule: the same stands beside the seat, against a wish and against a claim", async () => {
    const { cohortId, personIds, slug, projectIds, roleIds, seatIds, staff } = await formingCrowd({
      people: 1,
      projects: 1,
      seatsPerProject: 1,
    });
    const [personId = ""] = personIds;
    const actor = professional(personId);
    const said = (data: object) => db().application.updateMany({ where: { cohortId }, data });
    const able = { freeTimes: ["tue-evening"], timeKind: "OWN_TIME", place: "EITHER", languages: ["es"] };
    await db().cohort.update({ where: { id: cohortId }, data: { meets: ["tue-evening"] } });
    await db().scope.create({
      data: { projectId: projectIds[0]!, timeKind: "OWN_TIME", place: "ON_SITE", language: "es" },
    });
    const rank = () => rankRole(actor, { cohortId, roleId: roleIds[0]!, deed: "add" });
    const claim = () => claimSeat(actor, { seatId: seatIds[0]! });
    const apart = {
      times: { freeTimes: ["mon-morning"] },
      "time-kind": { timeKind: "WORK_TIME" },
      place: { place: "REMOTE" },
      language: { languages: ["en"] },
    };
    for (const [unmet, data] of Object.entries(apart)) {
      await said({ ...able, ...data });
      await openRanking(cohortId);
      const { roles } = (await selection(actor, slug))!;
      expect(roles[0]).toMatchObject({ mayTake: false, unmet: [unmet] });
      await expect(rank()).rejects.toMatchObject({ code: `unmet-${unmet}` });
      await openChoosing(cohortId);
      await expect(claim()).rejects.toMatchObject({ code: `unmet-${unmet}` });
    }
    const place = (overrideReason: string) =>
      placePerson(staff, { seatId: seatIds[0]!, personId, overrideReason });
    await expect(place("")).rejects.toMatchObject({ code: "override-reason-needed" });
    await said(able);
    await openRanking(cohortId);
    await rank();
    await openChoosing(cohortId);
    await claim();
  });

  it("may be set aside by staff, with a reason", async () => {
    const crowd = await formingCrowd({ people: 1, projects: 1, seatsPerProject: 1 });
    await db().scope.create({ data: { projectId: crowd.projectIds[0]!, place: "ON_SITE" } });
    await db().application.updateMany({ where: { cohortId: crowd.cohortId }, data: { place: "REMOTE" } });
    const placing = { seatId: crowd.seatIds[0]!, personId: crowd.personIds[0]! };
    await placePerson(crowd.staff, { ...placing, overrideReason: "They moved here in May." });
  });
});

const openRanking = (cohortId: string) => db().$executeRaw`
  update "Cohort" set "preferencesOpenAt" = "reviewEndsAt", "preferencesCloseAt" = now() + interval '1 hour',
    "claimingOpensAt" = now() + interval '2 hours' where id = ${cohortId}::uuid`;
const openChoosing = (cohortId: string) => db().$executeRaw`
  update "Cohort" set "preferencesCloseAt" = now() - interval '2 hours', "claimingOpensAt" = now() - interval '1 hour'
  where id = ${cohortId}::uuid`;
