import { writeAnnouncement } from "@/lib/community/announcements/commands";
import { prepareDecision } from "@/lib/applications/commands/decision-batch";
import { addSession, askForHelp } from "@/lib/community/commands";
import { now } from "@/lib/platform/clock";
import { addDays, dateIn } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { seenValue } from "@/lib/platform/seen";
import { answerForm } from "@/tests/support/answering";
import { makeApplication } from "@/tests/support/factories";
import { asActor } from "@/tests/support/people-factories";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";
import type { World } from "@/tests/support/rights/world";
import { seenNow } from "@/tests/support/seen";
import { nothingYet, stampNow } from "@/tests/support/stamps";

const day = (days: number) => addDays(dateIn(now(), "America/Los_Angeles"), days);
const at = (days: number) => `${day(days)}T12:00`;
const calendar = {
  ...{ name: "Summer", summary: "Ten weeks", applicationsOpenAt: at(1), applicationsCloseAt: at(20) },
  ...{ reviewEndsAt: at(30), claimingOpensAt: at(31), claimingClosesAt: at(40) },
  ...{ kickoffOn: day(45), midpointOn: "", demoDayOn: "", endsOn: day(120) },
};

async function sent(w: World) {
  const cohort = await w.cohort({ phase: "review" });
  const { id } = await makeApplication({ cohort });
  return { cohort, id, seen: seenValue(await seenNow("Application", id)) };
}

const decision = {
  outcome: "WAITLISTED",
  reason: "The places are taken.",
  nextStep: "Apply again.",
} as const;
const manager = async (w: World) => asActor(w.people.staff, "staff");

async function prepared(w: World) {
  const { id } = await sent(w);
  return prepareDecision(await manager(w), { applications: [await seenNow("Application", id)], ...decision });
}

/** The professional in a cohort of their own, in a state and a phase. */
async function applied(
  w: World,
  state: NonNullable<Parameters<typeof makeApplication>[0]>["state"],
  phase: NonNullable<Parameters<World["cohort"]>[0]>["phase"] = "applying",
) {
  const cohort = await w.cohort({ phase });
  const { id } = await makeApplication({ cohort, person: w.people.professional, state });
  return { cohortId: cohort.id, applicationId: id };
}

const answer = { step: "statement", stamp: "nothing yet", statement: "I keep books." };

const community = (w: World) => applied(w, "ACCEPTED", "running");
const inside = [...may.self, ...may.staff] as const;

async function help(w: World) {
  const { cohortId } = await community(w);
  const person = await asActor(w.people.professional);
  const { questionId } = await askForHelp(person, { cohortId, title: "Which chart?", text: "" });
  return { questionId };
}

async function session(w: World) {
  const { cohortId } = await community(w);
  const words = { title: "Office hour", about: "", place: "", startsAt: at(3), minutes: 60 };
  await addSession(await manager(w), { cohortId, ...words });
  const { id } = await db().cohortSession.findFirstOrThrow({ where: { cohortId } });
  return { sessionId: id };
}

async function announcement(w: World) {
  const { cohort } = await sent(w);
  const words = { segment: "APPLIED" as const, subject: "Soon", text: "You hear from us on Friday." };
  return { cohortId: cohort.id, ...words };
}

async function someone(w: World) {
  const cohort = await w.cohort({ phase: "applying" });
  return { cohortId: cohort.id, ...answer };
}

export const cohorts = [
  rows("app/staff/cohorts/actions.ts", {
    createCohort: [may.staff, (w) => ({ programmeId: w.programme.id, ...calendar })],
    editCohort: [
      may.staff,
      async (w) => {
        const { id: cohortId } = await w.cohort({ published: false });
        return { cohortId, stamp: await stampNow.cohort(cohortId), ...calendar };
      },
    ],
    publishCohort: [
      may.staff,
      async (w) => {
        const { id: cohortId } = await w.cohort({ published: false });
        await db().cohort.update({ where: { id: cohortId }, data: { summary: "Ten weeks" } });
        return { cohortId };
      },
    ],
    cancelCohort: [
      may.staff,
      async (w) => ({ cohortId: (await w.cohort()).id, reason: "Too few projects." }),
    ],
  }),
  rows("app/staff/applications/actions.ts", {
    openReview: [may.staff, async (w) => ({ applicationId: (await sent(w)).id })],
    reviewApplication: [
      may.staff,
      async (w) => ({
        ...{ application: (await sent(w)).seen, stamp: nothingYet, note: "" },
        ...{ skill: 3, time: 3, teamwork: 3, purpose: 3 },
      }),
    ],
    decideApplication: [may.staff, async (w) => ({ application: (await sent(w)).seen, ...decision })],
    prepareDecision: [may.staff, async (w) => ({ applications: (await sent(w)).seen, ...decision })],
    sendDecision: [may.staff, async (w) => ({ batchId: (await prepared(w)).batchId })],
  }),
  rows("app/staff/cohorts/[slug]/announcements/actions.ts", {
    writeAnnouncement: [may.staff, announcement],
    sendAnnouncement: [
      may.staff,
      async (w) => {
        const { announcementId } = await writeAnnouncement(await manager(w), await announcement(w));
        return { announcementId };
      },
    ],
  }),
  rows("app/professional/apply/[cohort]/actions.ts", {
    keepAnswer: [may.signedIn, someone],
    saveAnswer: [may.signedIn, someone],
    submitApplication: [may.self, async (w) => ({ cohortId: (await applied(w, "DRAFT")).cohortId })],
    changeAnswer: [
      may.self,
      async (w) => {
        const { cohortId } = await applied(w, "SUBMITTED");
        const { statement } = answer;
        return answerForm({ cohortId, personId: w.people.professional.id }, "statement", { statement });
      },
    ],
  }),
  rows("app/professional/applications/actions.ts", {
    withdrawApplication: [
      may.self,
      async (w) => ({ applicationId: (await applied(w, "SUBMITTED")).applicationId, reason: "" }),
    ],
    takeUpApplication: [
      may.self,
      async (w) => ({ applicationId: (await applied(w, "WITHDRAWN")).applicationId }),
    ],
  }),
  rows("app/(public)/cohorts/[slug]/community/actions.ts", {
    saveDirectoryEntry: [
      inside,
      async (w) => ({ cohortId: (await community(w)).cohortId, stamp: nothingYet, about: "Hello" }),
    ],
    leaveDirectory: [inside, async (w) => ({ cohortId: (await community(w)).cohortId })],
    askForHelp: [inside, async (w) => ({ cohortId: (await community(w)).cohortId, title: "Which chart?" })],
    answerHelp: [inside, async (w) => ({ ...(await help(w)), text: "Bars." })],
    markSolved: [inside, async (w) => ({ ...(await help(w)), solved: "yes" })],
    followHelp: [inside, async (w) => ({ ...(await help(w)), follow: "yes" })],
    hideHelp: [inside, help],
    addSession: [
      may.staff,
      async (w) => ({
        ...{ cohortId: (await community(w)).cohortId, title: "Office hour" },
        ...{ startsAt: at(3), minutes: 60 },
      }),
    ],
    cancelSession: [may.staff, session],
  }),
];
