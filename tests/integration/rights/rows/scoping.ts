import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { seenValue } from "@/lib/platform/seen";
import { confirmHandover, nameOwner } from "@/lib/projects/handover";
import { openChange, proposeChange, saveChangeSection } from "@/lib/scoping/commands/change-request";
import { writeComment } from "@/lib/scoping/commands/comment";
import { proposeVersion } from "@/lib/scoping/commands/propose-version";
import { askQuestion } from "@/lib/intake/commands/questions";
import { changePage } from "@/lib/scoping/queries/change";
import { requestPage } from "@/lib/intake/queries/request";
import type { Stage } from "@/lib/generated/prisma/enums";
import { asActor } from "@/tests/support/people-factories";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";
import type { World } from "@/tests/support/rights/world";
import { seenNow } from "@/tests/support/seen";
import { stampNow } from "@/tests/support/stamps";

const manager = async (w: World) => asActor(w.people.staff, "staff");
const owner = async (w: World) => asActor(w.people.owner, "partner");
const at = async (w: World, stage: Stage) => ({ projectId: (await w.project(stage)).id });
const scoping = async (w: World) => ({
  projectId: (await w.project("SCOPING", { scopeProgress: "written" })).id,
});
const seen = async (w: World, stage: Stage) =>
  seenValue(await seenNow("Project", (await w.project(stage)).id));

const words = { inScope: "The form", outOfScope: "", assumptions: "" };
const boundaries = { section: "boundaries", stamp: "", ...words };

async function conflict(w: World) {
  const { projectId } = await scoping(w);
  return { projectId, section: "boundaries", stamp: "" };
}

async function comment(w: World) {
  const { projectId } = await scoping(w);
  await writeComment(await manager(w), { projectId, section: "problem", text: "Who has it?" });
  const { id } = await db().scopeComment.findFirstOrThrow({ where: { projectId } });
  return { commentId: id };
}

async function proposed(w: World) {
  const { projectId } = await scoping(w);
  await proposeVersion(await manager(w), { projectId });
  const { id } = await db().scopeVersion.findFirstOrThrow({ where: { projectId } });
  return { projectId, versionId: id };
}

async function question(w: World) {
  const { projectId } = await at(w, "SUBMITTED");
  await askQuestion(await manager(w), { projectId, text: "How many drivers?", mayEdit: false });
  const { id } = await db().question.findFirstOrThrow({ where: { projectId } });
  return { questionId: id };
}

async function change(w: World) {
  const { projectId } = await at(w, "ACTIVE");
  const { changeId } = await openChange(await manager(w), { projectId });
  return { projectId, changeId };
}

/** A change with something in it, and how its section is written next. */
async function written(w: World) {
  const project = await w.project("ACTIVE");
  const staff = await manager(w);
  const { changeId } = await openChange(staff, { projectId: project.id });
  const section = async (outOfScope: string) => {
    const { stamp, content } = (await changePage(staff, project.slug, "en", "boundaries"))!.open!.edited!;
    const { inScope, assumptions } = content;
    const part = { section: "boundaries", projectId: project.id, stamp } as const;
    return { ...part, inScope, assumptions, outOfScope };
  };
  await saveChangeSection(staff, await section("The website"));
  return { changeId, section: await section("Nothing of it") };
}

/** A change as it stands, and its reason. */
async function reasoned(changeId: string) {
  const change = seenValue(await seenNow("ScopeChange", changeId));
  return { change, stamp: await stampNow.reason(changeId) };
}

async function proposedChange(w: World) {
  const { changeId } = await written(w);
  const stamp = await stampNow.reason(changeId);
  await proposeChange(await manager(w), {
    change: await seenNow("ScopeChange", changeId),
    stamp,
    reason: "Late.",
  });
  return { changeId };
}

async function named(w: World, stage: Stage) {
  const { projectId } = await at(w, stage);
  const ownerId = w.people.owner.id;
  await nameOwner(await owner(w), { projectId, ownerId });
  return { projectId, ownerId };
}

async function handedOver(w: World) {
  const { projectId, ownerId } = await named(w, "HANDOFF");
  await confirmHandover(await owner(w), { projectId, ownerId, side: "partner" });
  await confirmHandover(await manager(w), { projectId, ownerId, side: "staff" });
  return { projectId };
}

async function atKickoff(w: World) {
  const cohort = await w.cohort({ phase: "running" });
  return { projectId: (await w.project("STAFFED", { cohort })).id };
}

async function twoRequests(w: World) {
  return {
    one: await seen(w, "SUBMITTED"),
    other: await seen(w, "SUBMITTED"),
    keep: "one",
    reason: "The same.",
  };
}

async function request(w: World) {
  const { projectId } = await at(w, "DRAFT");
  const { stamps } = (await requestPage(await owner(w), { projectId }))!;
  const answer = { step: "problem", problem: "Families tell it five times.", go: "next" };
  return { projectId, stamp: stamps.problem, ...answer };
}

const needs = {
  stamp: "",
  canHelp: "",
  cannotHelp: "",
  hoursPerWeek: "",
  whoHasTime: "",
  decisionMaker: "",
};

export const scopes = [
  rows("app/partner/requests/actions.ts", {
    createRequest: [
      may.members,
      (w) => ({ organizationId: w.organization.id, programmeId: w.programme.id, title: "One intake" }),
    ],
    saveRequest: [may.members, request],
    keepRequest: [may.members, request],
    submitRequest: [may.members, (w) => at(w, "DRAFT")],
    answerQuestion: [may.members, async (w) => ({ ...(await question(w)), answer: "Eleven." })],
  }),
  rows("app/(public)/projects/[slug]/needs/actions.ts", {
    saveNeeds: [may.bothSides, async (w) => ({ ...(await at(w, "SUBMITTED")), ...needs })],
    keepNeeds: [may.bothSides, async (w) => ({ ...(await at(w, "SUBMITTED")), ...needs })],
  }),
  rows("app/staff/scoping/[slug]/actions.ts", {
    takeIntoScoping: [may.staff, (w) => at(w, "SUBMITTED")],
    askQuestion: [may.staff, async (w) => ({ ...(await at(w, "SUBMITTED")), text: "How many drivers?" })],
    withdrawQuestion: [may.staff, question],
    assignScoper: [
      may.staff,
      async (w) => ({ ...(await scoping(w)), scoperId: w.people.staff.id, from: w.people.staff.id }),
    ],
    mergeRequests: [may.staff, twoRequests],
    nameApprovers: [
      may.staff,
      async (w) => ({ ...(await scoping(w)), side: "STAFF", approvers: w.people.staff.id }),
    ],
    startFromTemplate: [may.bothSides, async (w) => ({ ...(await scoping(w)), type: "website" })],
    bringNeeds: [may.bothSides, scoping],
    saveSection: [may.bothSides, async (w) => ({ ...(await scoping(w)), ...boundaries })],
    keepSection: [may.bothSides, async (w) => ({ ...(await scoping(w)), ...boundaries })],
    settleConflict: [may.nobody, conflict],
    comment: [
      may.bothSides,
      async (w) => ({ ...(await scoping(w)), section: "problem", text: "Who has it?" }),
    ],
    settleComment: [may.bothSides, comment],
    proposeVersion: [may.staff, scoping],
    approveVersion: [may.staff, proposed],
    askForChange: [may.staff, async (w) => ({ ...(await proposed(w)), section: "team", text: "One more." })],
    reopenScope: [may.staff, async (w) => ({ ...(await at(w, "SCOPED")), reason: "The need has changed." })],
    publishProject: [
      may.staff,
      async (w) => ({
        ...(await at(w, "SCOPED")),
        cohortId: (await w.cohort({ phase: "applying" })).id,
        summary: "One intake for every family.",
      }),
    ],
  }),
  rows("app/(public)/projects/[slug]/scope/actions.ts", {
    saveSection: [may.bothSides, async (w) => ({ ...(await scoping(w)), ...boundaries })],
    keepSection: [may.bothSides, async (w) => ({ ...(await scoping(w)), ...boundaries })],
    settleConflict: [may.nobody, conflict],
    comment: [
      may.bothSides,
      async (w) => ({ ...(await scoping(w)), section: "problem", text: "Who has it?" }),
    ],
    settleComment: [may.bothSides, comment],
    nameApprovers: [
      may.members,
      async (w) => ({ ...(await scoping(w)), side: "PARTNER", approvers: w.people.owner.id }),
    ],
    startFromTemplate: [may.bothSides, async (w) => ({ ...(await scoping(w)), type: "website" })],
    bringNeeds: [may.bothSides, scoping],
    approveVersion: [may.members, async (w) => ({ ...(await proposed(w)), planAccepted: "on" })],
    askForChange: [
      may.members,
      async (w) => ({ ...(await proposed(w)), section: "team", text: "One more." }),
    ],
    recordDiscovery: [
      [...may.self, ...may.bothSides],
      ({ active }) => ({ projectId: active.id, surprise: "No documents", foundOn: today() }),
    ],
  }),
  rows("app/(public)/projects/[slug]/scope/change/actions.ts", {
    openChange: [may.bothSides, (w) => at(w, "ACTIVE")],
    saveChangeSection: [may.bothSides, async (w) => (await written(w)).section],
    keepChangeSection: [may.bothSides, async (w) => (await written(w)).section],
    keepChangeReason: [
      may.bothSides,
      async (w) => ({ ...(await reasoned((await change(w)).changeId)), reason: "Late." }),
    ],
    proposeChange: [
      may.bothSides,
      async (w) => ({
        ...(await reasoned((await written(w)).changeId)),
        reason: "The data came late.",
      }),
    ],
    withdrawChange: [may.bothSides, async (w) => ({ changeId: (await change(w)).changeId })],
    acceptChange: [may.members, async (w) => ({ changeId: (await proposedChange(w)).changeId })],
    declineChange: [
      may.members,
      async (w) => ({ changeId: (await proposedChange(w)).changeId, reason: "We can't." }),
    ],
  }),
  rows("app/(public)/projects/[slug]/actions.ts", {
    withdraw: [may.members, async (w) => ({ project: await seen(w, "SUBMITTED"), reason: "Not now." })],
    decline: [
      may.staff,
      async (w) => ({ project: await seen(w, "SUBMITTED"), reason: "Too large.", nextStep: "Ask smaller." }),
    ],
    start: [may.staff, atKickoff],
    beginHandoff: [may.staff, (w) => named(w, "ACTIVE")],
    markSustained: [may.staff, handedOver],
    close: [may.staff, (w) => at(w, "SUSTAINED")],
    stop: [may.staff, async (w) => ({ project: await seen(w, "ACTIVE"), reason: "The money has ended." })],
    nameOwner: [may.bothSides, async (w) => ({ ...(await at(w, "HANDOFF")), ownerId: w.people.owner.id })],
    confirmHandover: [may.members, async (w) => ({ ...(await named(w, "HANDOFF")), side: "partner" })],
  }),
];
