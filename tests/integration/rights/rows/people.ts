import { currentActor } from "@/app/actor";
import type { Actor } from "@/lib/people/actor";
import { preferencesOf, preferencesStamp } from "@/lib/notifications/preferences";
import { endingToken } from "@/lib/notifications/unsubscribe";
import { db } from "@/lib/platform/db";
import { makeApplication } from "@/tests/support/factories";
import { makeFunder, makeStaff } from "@/tests/support/people-factories";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";
import type { World } from "@/tests/support/rights/world";
import { nothingYet, stampNow } from "@/tests/support/stamps";

const programme = { name: "Data for food", summary: "", timeZone: "America/Los_Angeles", organizationId: "" };

async function staffMembership({ programme: of }: World) {
  const { id: personId } = await makeStaff({ programme: of });
  const { id } = await db().staffMembership.findFirstOrThrow({ where: { personId } });
  return { membershipId: id };
}

async function keeping({ people }: World) {
  const { id } = await db().staffMembership.findFirstOrThrow({ where: { personId: people.keeper.id } });
  return { membershipId: id };
}

async function funderAccess({ programme: of }: World) {
  const { id: personId } = await makeFunder({ programme: of });
  const { id } = await db().funderAccess.findFirstOrThrow({ where: { personId } });
  return { membershipId: id };
}

async function note({ people: of, programme: at }: World) {
  const { id } = await db().personNote.create({
    data: {
      personId: of.professional.id,
      programmeId: at.id,
      writtenById: of.staff.id,
      text: "Call in May.",
    },
  });
  return { noteId: id };
}

let messages = 0;
async function told({ people: of }: World) {
  const { id } = await db().inboxItem.create({
    data: {
      ...{ personId: of.professional.id, dedupeKey: `told:${++messages}`, kind: "hours.decided" },
      ...{ title: "A question about your hours", path: "/professional/hours" },
    },
  });
  return { itemId: id };
}

let count = 0;
async function suggested() {
  const { id: applicationId } = await makeApplication();
  const key = `braille ${++count}`;
  await db().suggestedSkill.create({ data: { applicationId, key, name: key, level: 3 } });
  return key;
}

const own = (stamp: (actor: Actor) => Promise<string>) => async () => {
  const actor = await currentActor();
  return actor ? stamp(actor) : nothingYet;
};

const profile = {
  stamp: own(stampNow.profile),
  ...{ headline: "Analyst", about: "", first: "data", second: "", third: "" },
  ...{ hoursPerWeek: 5, timeKind: "OWN_TIME" },
};

export const people = [
  rows("app/staff/people/actions.ts", {
    endStaff: [may.administrators, staffMembership],
    giveDirectory: [may.administrators, staffMembership],
    takeDirectory: [may.administrators, keeping],
    endFunder: [may.staff, funderAccess],
  }),
  rows("app/staff/people/[id]/actions.ts", {
    writeNote: [
      may.staff,
      (w) => ({ personId: w.people.professional.id, programmeId: w.programme.id, text: "Call in May." }),
    ],
    // whoever wrote it
    deleteNote: [["staff"], note],
  }),
  rows("app/staff/programmes/actions.ts", {
    createProgramme: [may.administrators, () => programme],
    editProgramme: [
      may.staff,
      async (w) => ({
        programmeId: w.programme.id,
        stamp: await stampNow.programme(w.programme.id),
        ...programme,
      }),
    ],
  }),
  rows("app/staff/skills/actions.ts", {
    mergeSkill: [may.anyStaff, async () => ({ key: await suggested(), skill: "sql" })],
    addSkill: [
      may.anyStaff,
      async () => ({
        key: await suggested(),
        discipline: "design",
        name: "Braille",
        "names.es": "Braille",
      }),
    ],
    dropSkill: [may.anyStaff, async () => ({ key: await suggested() })],
  }),
  rows("app/professional/profile/actions.ts", { save: [may.signedIn, () => profile] }),
  rows("app/(account)/settings/actions.ts", {
    save: [
      may.signedIn,
      () => ({
        stamp: own(stampNow.settings),
        name: "New Name",
        locale: "es",
        timeZone: "America/Los_Angeles",
      }),
    ],
    signOutEverywhere: [may.signedIn],
    makeFeed: [may.signedIn],
    endFeed: [may.signedIn],
  }),
  rows("app/(account)/inbox/actions.ts", {
    followMessage: [may.self, told],
    readMessage: [may.self, told],
    readAllMessages: [may.signedIn, () => ({ until: new Date().toISOString() })],
  }),
  rows("app/(account)/settings/messages/actions.ts", {
    save: [
      may.signedIn,
      () => ({
        stamp: own(async (actor) => preferencesStamp(await preferencesOf(actor))),
        ...{ "delivery.hours.decided": "DAILY", digestHour: 7, digestDay: 1, quietFrom: "", quietTo: "" },
      }),
    ],
  }),
  // whoever holds the link that a mail brought
  rows("app/(account)/unsubscribe/actions.ts", {
    endMail: [
      may.everyone,
      ({ people: of }) => ({ token: endingToken({ personId: of.professional.id, what: "hours.decided" }) }),
    ],
  }),
  // erasing: one's own address alone
  rows("app/(account)/settings/erase/actions.ts", {
    eraseMe: [["outsider"], ({ people: { outsider } }) => ({ email: outsider.email })],
  }),
  rows("app/(account)/sign-in/actions.ts", {
    sendLink: [may.everyone, () => ({ email: "someone@people.example" })],
    continueAs: [may.nobody, () => ({ audience: "administrator" })],
    signOut: [may.signedIn],
  }),
];
