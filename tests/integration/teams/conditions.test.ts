import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { explainPair } from "@/lib/teams/formation/explain";
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

  it("is told beside an open seat, and doesn't keep anyone from it", async () => {
    const { cohortId, personIds, slug } = await formingCrowd({ people: 1, projects: 1, seatsPerProject: 1 });
    const actor = professional(personIds[0]!);
    await db().cohort.update({ where: { id: cohortId }, data: { meets: ["tue-evening"] } });
    await db().application.updateMany({ where: { cohortId }, data: { freeTimes: ["mon-morning"] } });
    const { roles, cohort } = (await selection(actor, slug, "en"))!;
    const [role] = roles;
    expect(role).toMatchObject({ mayTake: true, unmet: ["times"] });
    expect(cohort.meets).toEqual(["tue-evening"]);
    await claimSeat(actor, { seatId: role!.seatId });
  });
});
