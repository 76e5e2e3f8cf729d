import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { confirmHeldSeat } from "@/lib/teams/commands/holds";
import { publishFormation } from "@/lib/formation/commands/publish-formation";
import { releaseSeat } from "@/lib/teams/commands/release-seat";
import { choicesOf, readAsked, readLooking, pairAsked } from "@/lib/formation/asked";
import { listTeams } from "@/lib/formation/listing";
import { formationView } from "@/lib/formation/queries/page";
import { formingCrowd } from "@/tests/support/forming";
import { professional } from "@/tests/support/teams";

let crowd: Awaited<ReturnType<typeof formingCrowd>>;

beforeAll(async () => {
  crowd = await formingCrowd({ people: 64, projects: 31, seatsPerProject: 2 });
  await crowd.workOut();
});

const view = (answersPage?: number) => formationView(crowd.staff, crowd.slug, "en", answersPage);

it("many teams are looked through page by page, each project once and everyone left out", async () => {
  const seen = (await view())!;
  const look = (search: Record<string, string>) =>
    listTeams(seen, seen.proposals.balanced!, readLooking(search), "en");
  const projects = ["1", "2", "3"].flatMap((page) => look({ page }).teams.rows.map(({ id }) => id));
  expect(projects.toSorted()).toEqual(crowd.projectIds.toSorted());
  expect(look({}).left.total).toBe(2);
  const [somewhere] = seen.proposals.balanced!.assignments;
  const { name } = seen.people.get(somewhere!.person)!;
  const found = look({ q: name }).teams.rows.flatMap(({ roles }) => roles.flatMap(({ people }) => people));
  expect(found.map(({ person }) => person)).toContain(somewhere!.person);
});

it("someone and a role are found by words among those who can be placed", async () => {
  const [personId = ""] = crowd.personIds;
  const [roleId = ""] = crowd.roleIds;
  await db().person.update({ where: { id: personId }, data: { name: "Łucja Ñandú" } });
  await db().project.updateMany({
    where: { roles: { some: { id: roleId } } },
    data: { title: "道の地図" },
  });
  const choices = choicesOf((await view())!);
  const asked = (search: Record<string, string>) => pairAsked(readAsked(search, choices));
  expect(asked({ person: "lucja nandu", role: "地図" })).toEqual({ person: personId, role: roleId });
  expect(asked({ person: "nobody", role: "地図" })).toBeNull();
});

it("whether teams are stale follows every write, and nothing but what teams are formed from", async () => {
  const [personId = "", otherId = ""] = crowd.personIds;
  const stale = async () => (await view())!.stale;
  expect(await stale()).toBe(false);
  await db().person.update({ where: { id: otherId }, data: { name: "Someone Else" } });
  expect((await view())!.people.get(otherId)!.name).toBe("Someone Else");
  expect(await stale(), "a name is nothing that teams are formed from").toBe(false);
  await claimSeat(professional(personId), { seatId: crowd.seatIds[0]! });
  expect(await stale()).toBe(true);
  expect(choicesOf((await view())!).people.map(({ value }) => value)).not.toContain(personId);
  const claim = await db().seatClaim.findFirstOrThrow({ where: { personId, releasedAt: null } });
  await releaseSeat(crowd.staff, { claimId: claim.id, reason: "Taken by mistake.", handoverNote: "" });
  expect(await stale(), "all is as it was").toBe(false);
});

it("answers are paged, those who have yet to answer first", async () => {
  const { run } = (await view())!;
  const { held } = await publishFormation(crowd.staff, { runId: run!.id, policy: "balanced", hours: 48 });
  const [claim] = await db().seatClaim.findMany({
    where: { cohortId: crowd.cohortId, state: "HELD", releasedAt: null },
    orderBy: { claimedAt: "desc" },
  });
  await confirmHeldSeat(professional(claim!.personId), { claimId: claim!.id });
  const pages = [(await view(1))!.answers, (await view(2))!.answers];
  expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
    [50, held],
    [held - 50, held],
  ]);
  expect(pages[1]!.rows.at(-1)).toMatchObject({ claimId: claim!.id, state: "accepted" });
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ claimId }) => claimId))).size).toBe(held);
});
