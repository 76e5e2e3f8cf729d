import { beforeAll, expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { db, disconnect } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { withdrawApplication } from "@/lib/applications/commands/apply";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { askFormation } from "@/lib/formation/commands/runs";
import { workOutFormations } from "@/lib/formation/commands/work-out-formations";
import { setRule } from "@/lib/formation/commands/rules";
import { confirmHeldSeat, declineHeldSeat } from "@/lib/teams/commands/holds";
import { publishFormation } from "@/lib/formation/commands/publish-formation";
import { stepDown } from "@/lib/teams/commands/release-seat";
import { swapSeat } from "@/lib/teams/commands/swap-seat";
import { joinWaitlist, leaveWaitlist } from "@/lib/teams/commands/waitlist";
import { makeCrowd } from "@/tests/support/crowd";
import { makePerson } from "@/tests/support/people-factories";
import { miscounted } from "@/tests/support/role-counts";
import { manager, professional } from "@/tests/support/teams";

// Everything that writes to teams at the same time, over as many real connections as the database lets in.
beforeAll(async () => {
  await disconnect();
  process.env.DATABASE_POOL = "40";
});

/** The same numbers each run: what was found can be found again. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What was done, or the refusal's code; anything else is a fault of ours. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal instanceof Refusal) return refusal.code;
    throw error;
  }
}

it.each([11, 2026])(
  "claims, swaps, waits, answers, withdrawals and publishing keep every rule in any order (%i)",
  async (seed) => {
    const crowd = await makeCrowd({ people: 60, projects: 8, seatsPerProject: 3 });
    const { cohortId, personIds, seatIds, programmeId } = crowd;
    const roles = await db().role.findMany({
      where: { projectId: { in: crowd.projectIds } },
      select: { id: true },
    });
    const staff = manager((await makePerson()).id, programmeId);
    const random = dice(seed);
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
    const mine = (personId: string, state: "HELD" | "CONFIRMED") =>
      db().seatClaim.findFirst({ where: { cohortId, personId, state, releasedAt: null } });
    const nothing = () => Promise.reject(new Refusal("not-found"));
    const publish = async () => {
      await askFormation(staff, { cohortId });
      await workOutFormations();
      const run = await db().formationRun.findFirstOrThrow({
        where: { cohortId },
        orderBy: { askedAt: "desc" },
      });
      return publishFormation(staff, { runId: run.id, policy: "balanced", hours: 24 });
    };
    const deeds: Record<string, (who: string, seatId: string, roleId: string) => Promise<unknown>> = {
      claim: (who, seatId) => claimSeat(professional(who), { seatId }),
      swap: (who, seatId) => swapSeat(professional(who), { seatId }),
      leave: async (who) => {
        const claim = await mine(who, "CONFIRMED");
        return claim
          ? stepDown(professional(who), { claimId: claim.id, reason: "", handoverNote: "" })
          : nothing();
      },
      wait: (who, _, roleId) => joinWaitlist(professional(who), { roleId }),
      goOn: (who, _, roleId) => leaveWaitlist(professional(who), { roleId }),
      accept: async (who) => {
        const hold = await mine(who, "HELD");
        return hold ? confirmHeldSeat(professional(who), { claimId: hold.id }) : nothing();
      },
      decline: async (who) => {
        const hold = await mine(who, "HELD");
        return hold ? declineHeldSeat(professional(who), { claimId: hold.id }) : nothing();
      },
      withdraw: async (who) => {
        // few withdraw, or nobody would be left
        if (random() > 0.05) return nothing();
        const { id } = await db().application.findFirstOrThrow({ where: { cohortId, personId: who } });
        return withdrawApplication(professional(who), { applicationId: id, reason: "" });
      },
      publish: async () => (random() > 0.1 ? nothing() : publish()),
    };
    const names = Object.keys(deeds);
    const tally: Record<string, number> = {};
    const does = async (name: string, work: Promise<unknown>) => {
      const key = `${name}: ${await outcome(work)}`;
      tally[key] = (tally[key] ?? 0) + 1;
    };
    const everyoneLeaves = async () => {
      for (const who of personIds)
        for (const name of ["leave", "decline"]) await does(name, deeds[name]!(who, "", ""));
    };
    for (let round = 0; round < 6; round++) {
      // in the quiet between two storms seats are freed to be claimed, or held for people to be answered
      await (round % 2 === 0 ? everyoneLeaves() : does("publish", publish()));
      const left = Array.from({ length: 300 }, () => ({
        name: pick(names),
        who: pick(personIds),
        seatId: pick(seatIds),
        roleId: pick(roles).id,
      })).values();
      const hand = async () => {
        for (const { name, who, seatId, roleId } of left) await does(name, deeds[name]!(who, seatId, roleId));
      };
      await Promise.all(Array.from({ length: 30 }, hand));
      expect(await broken(cohortId)).toEqual([]);
    }
    for (const name of names)
      expect(tally[`${name}: done`] ?? 0, `${name} was done in ${JSON.stringify(tally)}`).toBeGreaterThan(0);
  },
  180_000,
);

/** The rules that no longer hold, by name. */
async function broken(cohortId: string): Promise<string[]> {
  const [row] = await db().$queryRaw<Record<string, boolean>[]>`
    with live as (select * from "SeatClaim" where "cohortId" = ${cohortId}::uuid and "releasedAt" is null)
    select
      exists (select 1 from live group by "seatId" having count(*) > 1) as "a seat with two people",
      exists (select 1 from live group by "personId" having count(*) > 1) as "a person with two seats",
      exists (select 1 from live l join "Application" a on a."cohortId" = l."cohortId" and a."personId" = l."personId"
        where a.state <> 'ACCEPTED') as "a seat of someone who is not accepted",
      exists (select 1 from "Project" p where p."cohortId" = ${cohortId}::uuid and p."seatsTaken" <>
        (select count(*) from live l where l."projectId" = p.id and l.state = 'CONFIRMED')) as "a wrong count",
      exists (select 1 from "Role" r where ${miscounted}) as "a role that counts its seats wrongly",
      exists (select 1 from "Project" p where p."cohortId" = ${cohortId}::uuid
        and (p.stage = 'STAFFED') <> (p."seatsTaken" = p.seats)) as "a wrong stage",
      exists (select 1 from "SeatClaim" c where c."cohortId" = ${cohortId}::uuid and not exists (
        select 1 from "AuditEntry" a where a."subjectId" = c.id::text
          and a.action in ('seat.claimed', 'seat.held'))) as "a claim without a trace",
      exists (select 1 from "SeatWait" w join "Application" a on a."cohortId" = w."cohortId" and a."personId" = w."personId"
        join "Seat" s on s."roleId" = w."roleId" and not exists (select 1 from live l where l."seatId" = s.id)
        where w."cohortId" = ${cohortId}::uuid and a.state = 'ACCEPTED' and w.skipped is null
          and not exists (select 1 from live l where l."personId" = w."personId")) as "someone waits before an open seat"`;
  return Object.entries(row!).flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

it("decides on the database's time when 200 people claim across the closing second", async () => {
  const { cohortId, personIds, seatIds } = await makeCrowd({
    people: 200,
    projects: 20,
    seatsPerProject: 10,
  });
  const [{ closesAt }] = await db().$queryRaw<[{ closesAt: Date }]>`
    update "Cohort" set "claimingClosesAt" = clock_timestamp() + interval '1.5 seconds'
    where id = ${cohortId}::uuid returning "claimingClosesAt" as "closesAt"`;
  const times: Date[] = [];
  await Promise.all(
    personIds.map(async (id, place) => {
      const person = professional(id);
      // takes the seat and gives it back, again and again, until choosing has closed
      for (;;) {
        const said = await outcome(claimSeat(person, { seatId: seatIds[place]! }));
        if (said === "claiming-closed") return;
        expect(said).toBe("done");
        const claim = await db().seatClaim.findFirstOrThrow({ where: { personId: id, releasedAt: null } });
        times.push(claim.claimedAt);
        await stepDown(person, { claimId: claim.id, reason: "", handoverNote: "" });
      }
    }),
  );
  expect(times.length).toBeGreaterThan(0);
  expect(Math.max(...times.map(Number))).toBeLessThan(closesAt.getTime());
  const after = { cohortId, claimedAt: { gte: closesAt } };
  expect(await db().seatClaim.count({ where: after })).toBe(0);
}, 60_000);

it("gives whoever wants the cohort alone their turn while claims follow each other without a gap", async () => {
  const { cohortId, personIds, seatIds, programmeId } = await makeCrowd({
    people: 20,
    projects: 20,
    seatsPerProject: 1,
  });
  const staff = manager((await makePerson()).id, programmeId);
  const { id: roleId } = await db().role.findFirstOrThrow({ where: { project: { cohortId } } });
  let settled = false;
  let claims = 0;
  const restless = personIds.slice(1).map(async (id, place) => {
    while (!settled) {
      await claimSeat(professional(id), { seatId: seatIds[place]! });
      claims++;
      const claim = await db().seatClaim.findFirstOrThrow({ where: { personId: id, releasedAt: null } });
      await stepDown(professional(id), { claimId: claim.id, reason: "", handoverNote: "" });
    }
  });
  const pin = { cohortId, personId: personIds[0]!, roleId, kind: "FORBID" as const };
  await outcome(setRule(staff, pin)).finally(() => (settled = true));
  await Promise.all(restless);
  // a few rounds of those who were there first, not a storm that has to end by itself
  expect(claims).toBeLessThan(personIds.length * 5);
}, 60_000);
