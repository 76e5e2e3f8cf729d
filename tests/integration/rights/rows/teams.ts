import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { DraftAgreement } from "@/lib/teams/agreement-schema";
import { draftAgreement } from "@/lib/teams/commands/agreement";
import { setPairRule } from "@/lib/formation/commands/pair-rules";
import { setRule } from "@/lib/formation/commands/rules";
import { askFormation } from "@/lib/formation/commands/runs";
import { holdSeat } from "@/lib/teams/commands/hold-seat";
import { rankRole } from "@/lib/teams/commands/rank-role";
import { workOutFormations } from "@/lib/formation/commands/work-out-formations";
import { askPublicly } from "@/lib/teams/fair/commands";
import { makeApplication, makeClaim } from "@/tests/support/factories";
import { asActor } from "@/tests/support/people-factories";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";
import type { World } from "@/tests/support/rights/world";
import { nothingYet, stampNow } from "@/tests/support/stamps";

const accepted = { state: "ACCEPTED", discipline: "data", skills: { sql: 3 } } as const;
const roles = [{ discipline: "data", seats: 2 }];
const manager = async (w: World) => asActor(w.people.staff, "staff");
const self = async (w: World) => asActor(w.people.professional, "professional");

/** The professional accepted into a cohort where seats are chosen or ranked, and a project in it with open seats. */
async function choosing(w: World, phase: "claiming" | "ranking" = "claiming") {
  const cohort = await w.cohort({ phase: "claiming" });
  if (phase === "ranking")
    await db().$executeRaw`
      update "Cohort" set "preferencesOpenAt" = now() - interval '1 hour', "preferencesCloseAt" = now() + interval '1 hour',
        "claimingOpensAt" = now() + interval '2 hours', "reviewEndsAt" = now() - interval '2 hours' where id = ${cohort.id}::uuid`;
  const project = await w.project("PUBLISHED", { cohort, roles });
  await makeApplication({ cohort, person: w.people.professional, ...accepted });
  const other = await makeApplication({ cohort, ...accepted });
  const [role] = project.roles;
  return { cohort, project, role: role!, seatId: role!.seatRows[0]!.id, other: other.person };
}

async function held(w: World) {
  const { seatId } = await choosing(w);
  const { id: personId } = w.people.professional;
  return holdSeat(systemActor, { seatId, personId, reason: "OFFER", hours: 48 });
}

async function seated(w: World) {
  const chosen = await choosing(w);
  const claim = await makeClaim({ project: chosen.project, person: w.people.professional });
  return { ...chosen, claimId: claim.id };
}

async function full(w: World) {
  const cohort = await w.cohort({ phase: "claiming" });
  const project = await w.project("PUBLISHED", {
    cohort,
    roles: [{ discipline: "data", seats: 1 }, ...roles],
  });
  await makeClaim({ project, role: project.roles[0]! });
  await makeApplication({ cohort, person: w.people.professional, ...accepted });
  return { roleId: project.roles[0]!.id };
}

async function ranking(w: World) {
  const { cohort, role } = await choosing(w, "ranking");
  return { cohortId: cohort.id, roleId: role.id };
}

async function forming(w: World) {
  const { cohort, role, other } = await choosing(w, "ranking");
  return { cohortId: cohort.id, personId: other.id, roleId: role.id, otherId: w.people.professional.id };
}

async function pair(w: World) {
  const { cohortId, personId, otherId } = await forming(w);
  return { cohortId, oneId: personId, otherId };
}

async function asked(w: World) {
  const { cohortId, roleId } = await forming(w);
  await rankRole(await self(w), { cohortId, roleId, deed: "add" });
  await askFormation(await manager(w), { cohortId });
  const { id } = await db().formationRun.findFirstOrThrow({ where: { cohortId } });
  return { runId: id };
}

const together: Omit<DraftAgreement, "projectId" | "stamp" | "notes"> = {
  ...{ cadence: "weekly", channel: "chat", replyTime: "one-day", hoursPerWeek: 5 },
  ...{ decides: "The director", away: "" },
};
const team = [...may.self, ...may.members] as const;

async function agreement({ active }: World) {
  return { projectId: active.id, stamp: await stampNow.agreement(active.id), ...together, notes: "" };
}

async function question({ active, people }: World) {
  await askPublicly(await asActor(people.professional), { projectId: active.id, text: "Is it remote?" });
  const { id } = await db().publicQuestion.findFirstOrThrow({ where: { projectId: active.id } });
  return { questionId: id, stamp: await stampNow.publicAnswer(id) };
}

export const teams = [
  rows("app/professional/select/[cohort]/actions.ts", {
    claimSeat: [may.self, async (w) => ({ seatId: (await choosing(w)).seatId })],
    acceptHeld: [may.self, async (w) => ({ claimId: (await held(w)).claimId })],
    declineHeld: [may.self, async (w) => ({ claimId: (await held(w)).claimId, reason: "" })],
    swapSeat: [
      may.self,
      async (w) => {
        const { project } = await seated(w);
        const other = await w.project("PUBLISHED", { cohort: project.cohort!, roles });
        return { seatId: other.roles[0]!.seatRows[0]!.id };
      },
    ],
    stepDown: [
      may.self,
      async (w) => ({ claimId: (await seated(w)).claimId, handoverNote: "All is there." }),
    ],
    joinWaitlist: [may.self, full],
    // leaving a line one isn't in changes nothing
    leaveWaitlist: [may.signedIn, full],
  }),
  rows("app/professional/select/[cohort]/preferences/actions.ts", {
    rankRole: [may.self, async (w) => ({ ...(await ranking(w)), deed: "add" })],
    rankOnly: [may.self, async (w) => ({ cohortId: (await ranking(w)).cohortId, onlyRanked: "yes" })],
    movePlace: [
      may.self,
      async (w) => {
        const { cohortId, roleId } = await ranking(w);
        await rankRole(await self(w), { cohortId, roleId, deed: "add" });
        return { cohortId, roleId, place: 1 };
      },
    ],
  }),
  rows("app/(public)/projects/[slug]/team/actions.ts", {
    placePerson: [
      may.staff,
      async (w) => {
        const { seatId, other } = await choosing(w);
        return { seatId, personId: other.id, overrideReason: "They know the work." };
      },
    ],
    releaseSeat: [
      may.staff,
      async (w) => ({
        claimId: (await seated(w)).claimId,
        reason: "A new job.",
        handoverNote: "All is there.",
      }),
    ],
    stepDown: [
      may.self,
      async (w) => ({ claimId: (await seated(w)).claimId, handoverNote: "All is there." }),
    ],
  }),
  rows("app/(public)/projects/[slug]/agreement/actions.ts", {
    saveWorkingAnswer: [
      team,
      ({ active }) => ({ projectId: active.id, stamp: nothingYet, ...together, ownOrWork: "OWN_TIME" }),
    ],
    draftAgreement: [[...team, ...may.staff], agreement],
    signAgreement: [
      team,
      async (w) => {
        await draftAgreement(await manager(w), await agreement(w));
        const newest = { where: { projectId: w.active.id }, orderBy: { number: "desc" } } as const;
        const { id } = await db().workingAgreement.findFirstOrThrow(newest);
        return { agreementId: id };
      },
    ],
  }),
  rows("app/(public)/projects/[slug]/questions/actions.ts", {
    askPublicly: [may.signedIn, ({ active }) => ({ projectId: active.id, text: "Is it remote?" })],
    answerPublicly: [may.bothSides, async (w) => ({ ...(await question(w)), answer: "Yes." })],
    hideQuestion: [may.staff, question],
    markInterest: [
      may.signedIn,
      async (w) => ({ projectId: (await w.project("PUBLISHED")).id, interested: "yes", back: "fair" }),
    ],
  }),
  rows("app/staff/cohorts/[slug]/formation/actions.ts", {
    askFormation: [may.staff, async (w) => ({ cohortId: (await forming(w)).cohortId })],
    cancelFormation: [may.staff, asked],
    setRule: [may.staff, async (w) => ({ ...(await forming(w)), kind: "FORBID" })],
    dropRule: [
      may.staff,
      async (w) => {
        const { cohortId, personId, roleId } = await forming(w);
        await setRule(await manager(w), { cohortId, personId, roleId, kind: "FORBID" });
        return { cohortId, personId, roleId };
      },
    ],
    setPairRule: [may.staff, async (w) => ({ ...(await pair(w)), kind: "APART" })],
    dropPairRule: [
      may.staff,
      async (w) => {
        const two = await pair(w);
        await setPairRule(await manager(w), { ...two, kind: "APART" });
        return two;
      },
    ],
    publishFormation: [
      may.staff,
      async (w) => {
        const run = await asked(w);
        await workOutFormations();
        return { ...run, policy: "balanced", hours: 48 };
      },
    ],
  }),
];
