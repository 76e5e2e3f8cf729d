import { expect, it } from "vitest";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { stepDown } from "@/lib/teams/commands/release-seat";
import { promisedHours } from "@/lib/teams/queries/promised-hours";
import { makeApplication, makeCohort, makeProgramme, makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";

it("sums the seats of other cohorts in the same weeks, taken or kept for one, and no others", async () => {
  const person = await makePerson({ profile: true });
  const programme = await makeProgramme();
  const actor = await asActor(person, "professional");
  /** A cohort that seats are chosen in, its project, and a free seat of it for this person. */
  const season = async (hoursPerWeek: number) => {
    const cohort = await makeCohort({ phase: "claiming", programme });
    const roles = [{ discipline: "data", hoursPerWeek, skills: {} }];
    const project = await makeProject({ cohort, stage: "PUBLISHED", roles });
    await makeApplication({ cohort, person, state: "ACCEPTED" });
    const seat = await db().seat.findFirstOrThrow({ where: { projectId: project.id } });
    return { cohort, project, seatId: seat.id };
  };
  const [here, taken, kept, over, left] = await Promise.all([4, 3, 5, 2, 1].map(season));
  const choose = (at: typeof here) => claimSeat(actor, { seatId: at!.seatId });
  await choose(here);
  await choose(taken);
  await choose(over);
  const { claimId } = await choose(left);
  await stepDown(actor, { claimId, reason: "", handoverNote: "" });
  await holdSeat(systemActor, { seatId: kept!.seatId, personId: person.id, reason: "OFFER", hours: 48 });
  const { kickoffOn } = await db().cohort.findUniqueOrThrow({ where: { id: here!.cohort.id } });
  await db().project.update({
    where: { id: over!.project.id },
    data: {
      startsOn: new Date(kickoffOn.getTime() - 30 * 86_400_000),
      endsOn: new Date(kickoffOn.getTime() - 86_400_000),
    },
  });

  const rows = await promisedHours(actor, here!.cohort.id);
  expect(rows.map(({ project, hoursPerWeek, held }) => ({ project, hoursPerWeek, held }))).toEqual(
    expect.arrayContaining([
      { project: taken!.project.title, hoursPerWeek: 3, held: false },
      { project: kept!.project.title, hoursPerWeek: 5, held: true },
    ]),
  );
  expect(rows).toHaveLength(2);
});
