import { expect, it } from "vitest";
import { professionalStanding } from "@/lib/attention/queries/professional-standing";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { makeApplication, makeCohort, makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { needsOf } from "@/tests/support/needs";

const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);

it("follows an application from the draft to the seat that is kept", async () => {
  const cohort = await makeCohort({ phase: "claiming" });
  const person = await makePerson({ profile: true });
  const actor = await asActor(person, "professional");
  expect(await professionalStanding(actor)).toEqual([]);
  const application = await makeApplication({ cohort, person, state: "SUBMITTED", skills: { sql: 3 } });
  const next = async () => (await professionalStanding(actor)).map((row) => row.next);
  const needs = async () => (await needsOf(actor)).map(({ kind }) => kind);
  const become = (state: "WAITLISTED" | "ACCEPTED" | "DECLINED") =>
    db().application.update({ where: { id: application.id }, data: { state }, select: { id: true } });
  const season = (rankFrom: number, rankTo: number, chooseFrom: number) =>
    db().cohort.update({
      where: { id: cohort.id },
      data: {
        reviewEndsAt: inDays(-20),
        preferencesOpenAt: inDays(rankFrom),
        preferencesCloseAt: inDays(rankTo),
        claimingOpensAt: inDays(chooseFrom),
        claimingClosesAt: inDays(chooseFrom + 5),
        kickoffOn: inDays(30),
        endsOn: inDays(120),
      },
      select: { id: true },
    });
  await season(1, 2, 3);
  expect(await next()).toEqual(["sent"]);
  await become("WAITLISTED");
  expect(await next()).toEqual(["waitlisted"]);
  await become("ACCEPTED");
  expect(await next()).toEqual(["rank-soon"]);
  await season(-1, 2, 3);
  expect(await next()).toEqual(["rank"]);
  expect(await needs()).toContain("rank-roles");
  await db().preferenceList.create({ data: { cohortId: cohort.id, personId: person.id } });
  expect(await needs()).not.toContain("rank-roles");
  expect(await next()).toEqual(["ranked"]);
  await season(-3, -1, 1);
  expect(await next()).toEqual(["choose-soon"]);
  await season(-3, -2, -1);
  expect(await next()).toEqual(["choose"]);
  expect(await needs()).toContain("choose-seat");
  const roles = [{ title: "Analyst", discipline: "data", seats: 1, hoursPerWeek: 1, skills: { sql: 1 } }];
  const project = await makeProject({ cohort, stage: "PUBLISHED", title: "One list", roles });
  const seat = await db().seat.findFirstOrThrow({ where: { projectId: project.id } });
  const hold = { seatId: seat.id, personId: person.id, reason: "OFFER" as const, hours: 48 };
  await holdSeat({ personId: null, actingAs: "system" }, hold);
  expect(await next()).toEqual(["held"]);
  expect(await needs()).toContain("answer-held-seat");
  await db().seatClaim.updateMany({ where: { seatId: seat.id }, data: { state: "CONFIRMED" } });
  expect(await next()).toEqual([]);
});
