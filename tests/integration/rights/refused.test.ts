import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { ask, forgetLimits, post, tryAs, type Payload } from "@/tests/support/rights/attempt";
import type { Audience } from "@/tests/support/rights/audiences";
import { listedRoutes } from "@/tests/support/rights/listed";
import { makeWorld, type World } from "@/tests/support/rights/world";
import { read } from "@/tests/support/source-files";
import { NextRequest } from "next/server";
import type { FormAction } from "@/lib/platform/action-state";
import { cancelCohort } from "@/app/staff/cohorts/actions";
import { withdrawHours } from "@/app/professional/hours/actions";
import { proposeVersion } from "@/app/staff/scoping/[slug]/actions";
import { GET as organizationFile } from "@/app/api/exports/organization/[id]/route";
import { db, transaction } from "@/lib/platform/db";
import { makeHours } from "@/tests/support/factories";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
}, 60_000);
beforeEach(forgetLimits);

const send = (audience: Audience, action: FormAction, payload: Payload) =>
  tryAs(world, audience, () => post(action, payload), false);
const about = (subjectId: string) =>
  db().auditEntry.findMany({
    where: { subjectId, action: { startsWith: "refused" } },
    orderBy: { id: "asc" },
  });
/** Traces are written beside the answer. */
const patience = { timeout: 15_000, interval: 100 };
const eventually = (subjectId: string, count: number) =>
  vi.waitFor(async () => {
    const rows = await about(subjectId);
    expect(rows).toHaveLength(count);
    return rows;
  }, patience);

it("who tries at another programme's row is written down, as what, and at which row", async () => {
  const { id } = await world.cohort({ published: true });
  const said = await send("otherStaff", cancelCohort, { cohortId: id, reason: "a word nobody keeps" });
  expect(said).toEqual({ allowed: false, said: "not-found" });
  const [row] = await eventually(id, 1);
  expect(row).toMatchObject({
    ...{ personId: world.people.otherStaff.id, actingAs: "staff", action: "refused.not-found" },
    ...{ subjectType: "Cohort", reason: null },
    changes: { page: [null, "/"], fields: [null, ["cohortId", "reason"]] },
  });
  expect(JSON.stringify(row!.changes)).not.toContain("a word nobody keeps");
});

it("a refusal that says why is written down as well", async () => {
  const { id } = await world.project("SCOPING");
  await send("owner", proposeVersion, { projectId: id });
  const [row] = await eventually(id, 1);
  expect(row).toMatchObject({ action: "refused.move-not-yours", subjectType: "Project" });
});

it("who isn't signed in is told apart, and where they are isn't kept", async () => {
  const { id } = await makeHours({ project: world.active });
  await send("visitor", withdrawHours, { entryId: id });
  const [row] = await eventually(id, 1);
  expect(row).toMatchObject({ personId: null, actingAs: "visitor", action: "refused.signed-out" });
  expect(row!.changes).toMatchObject({ peer: [null, expect.stringMatching(/^[\da-f]{12}$/)] });
});

it("a file that is not one's own leaves a row too", async () => {
  const { id } = world.organization;
  const asked = () =>
    ask(() => organizationFile(new NextRequest("http://localhost/x"), { params: Promise.resolve({ id }) }));
  await tryAs(world, "otherOwner", asked, false);
  const [row] = await eventually(id, 1);
  expect(row).toMatchObject({ personId: world.people.otherOwner.id, subjectType: "Organization" });
});

it("looking for what isn't there leaves none", async () => {
  const [nothing, { id }] = [randomUUID(), await world.cohort({ published: true })];
  await send("otherStaff", cancelCohort, { cohortId: nothing, reason: "None." });
  await send("otherStaff", cancelCohort, { cohortId: id, reason: "None." });
  await eventually(id, 1);
  expect(await about(nothing)).toEqual([]);
});

it("twenty in an hour, then one row that says there were more", async () => {
  const before = await db().auditEntry.count({ where: { action: "refused.and-more" } });
  const { id } = await world.cohort({ published: true });
  for (let turn = 0; turn < 24; turn++)
    await send("otherStaff", cancelCohort, { cohortId: id, reason: "None." });
  await vi.waitFor(
    async () =>
      expect(await db().auditEntry.count({ where: { action: "refused.and-more" } })).toBe(before + 1),
    patience,
  );
  await eventually(id, 20);
});

it("the answer doesn't wait for the row", async () => {
  const { id } = await world.cohort({ published: true });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const locked = new Promise<void>((isLocked) => {
    void transaction(async () => {
      await db().$executeRaw`lock table "AuditEntry" in access exclusive mode`;
      isLocked();
      await released;
    });
  });
  await locked;
  const { said } = await send("otherStaff", cancelCohort, { cohortId: id, reason: "None." });
  expect(said).toBe("not-found");
  release();
  await eventually(id, 1);
});

it("every route handler that turns somebody away is guarded", () => {
  const open = [
    "app/api/health/route.ts", // says nothing of anybody
    "app/api/ready/route.ts",
    "app/api/dev-mail/[id]/route.ts", // for who sits at the machine, whoever they are
    "app/api/calendar/[token]/route.ts", // the address is the key
    "app/api/auth/[...nextauth]/route.ts", // signing in
  ];
  const files = [...new Set(listedRoutes().map((each) => each.split(" ")[0]!))];
  const bare = files.filter((file) => !/export const [A-Z]+ = guarded\(/.test(read(file)));
  expect(bare.sort()).toEqual(open.sort());
});
