import { afterEach, describe, expect, it } from "vitest";
import { moveClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { movePlace, rankOnly, rankRole } from "@/lib/teams/commands/rank-role";
import { myRanking } from "@/lib/teams/queries/my-ranking";
import { makeCrowd } from "@/tests/support/crowd";
import { makePerson } from "@/tests/support/people-factories";
import { professional } from "@/tests/support/teams";

afterEach(() => moveClock(null));

/** A cohort whose round of preferences is open, three roles in it, and someone accepted. */
async function openRound() {
  const { cohortId, personIds, projectIds } = await makeCrowd({ people: 2, projects: 3, seatsPerProject: 1 });
  await db().$executeRaw`update "Cohort" set "preferencesOpenAt" = now() - interval '1 hour',
    "preferencesCloseAt" = now() + interval '1 hour', "claimingOpensAt" = now() + interval '1 day'
    where id = ${cohortId}::uuid`;
  const roles = await db().role.findMany({
    where: { projectId: { in: projectIds } },
    orderBy: { id: "asc" },
  });
  const actor = professional(personIds[0]!);
  const rank = (roleId: string, deed: Parameters<typeof rankRole>[1]["deed"]) =>
    rankRole(actor, { cohortId, roleId, deed });
  const list = async () =>
    (await myRanking(actor, cohortId)).places.map((place) => place.map(({ roleId }) => roleId));
  const { preferencesCloseAt } = await db().cohort.findUniqueOrThrow({ where: { id: cohortId } });
  const [a, b, c] = roles.map(({ id }) => id) as [string, string, string];
  return { cohortId, projectIds, actor, rank, list, a, b, c, closes: preferencesCloseAt! };
}

describe("ranking roles", () => {
  it("keeps order, ties and what one wants only, step by step", async () => {
    const { actor, cohortId, rank, list, a, b, c } = await openRound();
    for (const role of [a, b, c]) await rank(role, "add");
    await rank(c, "up");
    expect(await list()).toEqual([[a], [c], [b]]);
    await rank(b, "level");
    expect(await list()).toEqual([[a], [b, c]]);
    await rankOnly(actor, { cohortId, onlyRanked: "yes" });
    expect((await myRanking(actor, cohortId)).onlyRanked).toBe(true);
  });

  it("moves a whole place to where it was dropped, while the round is open", async () => {
    const { actor, cohortId, rank, list, a, b, c, closes } = await openRound();
    for (const role of [a, b, c]) await rank(role, "add");
    await rank(b, "level");
    await movePlace(actor, { cohortId, roleId: c, place: 1 });
    expect((await list()).map((place) => place.toSorted())).toEqual([[c], [a, b].toSorted()]);
    moveClock(closes);
    await expect(movePlace(actor, { cohortId, roleId: c, place: 2 })).rejects.toMatchObject({
      code: "ranking-closed",
    });
  });

  it("takes two tabs in turn and loses no step", async () => {
    const { rank, list, a, b, c } = await openRound();
    await Promise.all([a, b, c, a, b, c].map((role) => rank(role, "add")));
    expect((await list()).flat().sort()).toEqual([a, b, c]);
  });

  it("ends at the close, by the database's clock", async () => {
    const { rank, list, a, b, closes } = await openRound();
    moveClock(new Date(closes.getTime() - 60_000));
    await rank(a, "add");
    moveClock(closes);
    await expect(rank(b, "add")).rejects.toMatchObject({ code: "ranking-closed" });
    await expect(rank(a, "remove")).rejects.toMatchObject({ code: "ranking-closed" });
    expect(await list()).toEqual([[a]]);
  });

  it("refuses a role of another cohort, one that is closed, and one of a partner one declared a conflict with", async () => {
    const { actor, cohortId, projectIds, rank, a } = await openRound();
    const elsewhere = await openRound();
    await expect(rank(elsewhere.a, "add")).rejects.toMatchObject({ code: "role-not-in-cohort" });
    const { projectId } = await db().role.findUniqueOrThrow({ where: { id: a } });
    await db().project.update({ where: { id: projectId }, data: { stage: "STOPPED" } });
    await expect(rank(a, "add")).rejects.toMatchObject({ code: "role-closed" });
    const other = projectIds.find((id) => id !== projectId)!;
    const { organizationId } = await db().project.findUniqueOrThrow({ where: { id: other } });
    const application = await db().application.findFirstOrThrow({
      where: { cohortId, personId: actor.personId },
    });
    await db().applicationConflict.create({ data: { applicationId: application.id, organizationId } });
    const role = await db().role.findFirstOrThrow({ where: { projectId: other } });
    await expect(rank(role.id, "add")).rejects.toMatchObject({ code: "declared-conflict" });
  });

  it("is for accepted people", async () => {
    const { cohortId, a } = await openRound();
    const stranger = professional((await makePerson()).id);
    await expect(rankRole(stranger, { cohortId, roleId: a, deed: "add" })).rejects.toMatchObject({
      code: "accepted-only",
    });
  });

  it("cannot be written past the command for a role of another cohort", async () => {
    const [here, there] = [await openRound(), await openRound()];
    await here.rank(here.a, "add");
    const key = { cohortId: here.cohortId, personId: here.actor.personId };
    const row = db().rolePreference.create({ data: { ...key, roleId: there.a, rank: 2 } });
    await expect(row).rejects.toThrow("role_preference_of_cohort");
  });
});
