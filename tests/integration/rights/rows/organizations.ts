import { claimOrganization, withdrawClaim } from "@/lib/organizations/claims";
import { storeImport } from "@/lib/organizations/import/commands";
import { nameUnlisted } from "@/lib/organizations/unlisted";
import { systemActor } from "@/lib/people/actor";
import { inviteToOrganization } from "@/lib/access/invitations/commands";
import { newToken } from "@/lib/access/invitations/token";
import { db } from "@/lib/platform/db";
import { asActor, makeMember, makeOrganization, makePerson } from "@/tests/support/people-factories";
import * as may from "@/tests/support/rights/audiences";
import { rows } from "@/tests/support/rights/matrix";
import type { World } from "@/tests/support/rights/world";
import { stampNow } from "@/tests/support/stamps";

const facts = { name: "Renamed", mission: "", website: "", ein: "", postalCode: "" };
const of = ({ organization: { id: organizationId } }: World) => ({ organizationId });
const words = { position: "Director", evidence: "Ask the front desk." };
const editors = [...may.ownersAndStaff, "keeper"] as const;

async function claim({ organization: { id: organizationId } }: World) {
  const person = await asActor(await makePerson());
  await claimOrganization(person, { organizationId, ...words });
  const { id } = await db().organizationClaim.findFirstOrThrow({ where: { personId: person.personId } });
  return { claimId: id };
}

const unlisted = {
  name: "Tide Readers",
  kind: "NONPROFIT" as const,
  found: "tides.example",
  known: "Wilmington",
};

async function unlistedClaim({ programme }: World, by?: { id: string }) {
  const person = await asActor(by ?? (await makePerson()));
  const { organizationId } = await nameUnlisted(person, { ...unlisted, programmeId: programme.id });
  const { id } = await db().organizationClaim.findFirstOrThrow({ where: { organizationId } });
  return { claimId: id, organizationId };
}

async function takenBack(w: World) {
  const { claimId, organizationId } = await unlistedClaim(w, w.people.professional);
  await withdrawClaim(await asActor(w.people.professional), { claimId });
  return { organizationId };
}

async function priority({ organization: { id: organizationId } }: World) {
  const { id } = await db().strategicPriority.create({ data: { organizationId, title: "Reach everyone" } });
  return { priorityId: id, stamp: await stampNow.priority(id) };
}

async function membership({ organization }: World) {
  const { id: personId } = await makeMember({ organization });
  const { id } = await db().organizationMember.findFirstOrThrow({ where: { personId } });
  return { membershipId: id };
}

async function suspended({ programme }: World) {
  const { id: organizationId } = await makeOrganization({ standing: "SUSPENDED" });
  await db().organizationProgramme.create({ data: { organizationId, programmeId: programme.id } });
  return { organizationId };
}

const csv = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  fileName: "list.csv",
  source: "list",
});

async function importFile(text = `name,mission\nA pantry ${Math.random()},Food\n`) {
  const { importId } = await storeImport(systemActor, csv(text));
  const { version } = await db().import.findUniqueOrThrow({ where: { id: importId } });
  return { importId, import: `${importId}@${version}` };
}

async function invitation({ organization: { id: organizationId }, people }: World) {
  const invite = { organizationId, email: "someone@people.example", role: "MEMBER" as const };
  return inviteToOrganization(await asActor(people.owner), invite);
}

/** The professional is invited, and the link has come by mail. */
async function invited({ organization, people }: World) {
  const { token, ...kept } = await newToken();
  const target = { kind: "ORGANIZATION", organizationId: organization.id, role: "MEMBER" } as const;
  const { email } = people.professional;
  await db().invitation.create({ data: { ...target, email, ...kept, invitedById: people.owner.id } });
  return token;
}

export const organizations = [
  rows("app/staff/organizations/actions.ts", {
    createOrganization: [
      may.staff,
      ({ programme }) => ({ ...facts, kind: "NONPROFIT", programmeId: programme.id }),
    ],
    saveEntry: [
      [...may.staff, "keeper"],
      async (w) => ({
        ...of(w),
        stamp: await stampNow.entry(w.organization.id),
        ...facts,
        kind: "NONPROFIT",
      }),
    ],
    approveClaim: [may.staff, claim],
    declineClaim: [may.staff, async (w) => ({ ...(await claim(w)), reason: "Please ask your owner." })],
    addUnlisted: [may.staff, async (w) => ({ claimId: (await unlistedClaim(w)).claimId })],
    recogniseOrganization: [
      may.staff,
      async (w) => ({ claimId: (await unlistedClaim(w)).claimId, organizationId: w.organization.id }),
    ],
    suspendOrganization: [[...may.staff, "keeper"], (w) => ({ ...of(w), reason: "It has closed." })],
    restoreOrganization: [[...may.staff, "keeper"], suspended],
    takeUpOrganization: [may.keepers, (w) => ({ ...of(w), programmeId: w.otherProgramme.id })],
  }),
  rows("app/staff/imports/actions.ts", {
    mapImport: [
      may.keepers,
      async () => ({ importId: (await importFile()).importId, "mapping.name": "name" }),
    ],
    answerImport: [
      may.keepers,
      async ({ organization }) => ({
        import: (await importFile(`name\n${organization.name}\n`)).import,
        answer: "OUT",
      }),
    ],
    commitImport: [may.keepers, async () => ({ import: (await importFile()).import })],
    continueImport: [may.keepers, async () => ({ importId: (await importFile()).importId })],
  }),
  rows("app/partner/organization/actions.ts", {
    saveFacts: [
      editors,
      async (w) => ({ ...of(w), stamp: await stampNow.facts(w.organization.id), ...facts }),
    ],
    addPriority: [editors, (w) => ({ ...of(w), title: "Reach every family" })],
    changePriority: [editors, async (w) => ({ ...(await priority(w)), title: "Other" })],
    archivePriority: [editors, priority],
    changeRole: [may.ownersAndStaff, async (w) => ({ ...(await membership(w)), role: "OWNER" })],
    endMembership: [may.ownersAndStaff, membership],
  }),
  rows("app/(public)/organizations/[slug]/claim/actions.ts", {
    claimOrganization: [
      may.signedIn.filter((each) => each !== "member" && each !== "owner"),
      (w) => ({ ...of(w), ...words }),
    ],
  }),
  rows("app/(account)/request/actions.ts", {
    requestForUnlisted: [
      may.signedIn,
      ({ programme }) => ({ ...unlisted, programmeId: programme.id, title: "Tide tables" }),
    ],
    askAgain: [may.self, async (w) => ({ ...unlisted, ...(await takenBack(w)) })],
    withdrawClaim: [
      may.self,
      async (w) => ({ claimId: (await unlistedClaim(w, w.people.professional)).claimId }),
    ],
  }),
  rows("app/(account)/invitation/actions.ts", {
    inviteMember: [may.ownersAndStaff, (w) => ({ ...of(w), email: "new@people.example", role: "MEMBER" })],
    inviteToStaff: [
      may.administrators,
      ({ programme }) => ({ email: "new@people.example", programmeId: programme.id, role: "MANAGER" }),
    ],
    inviteToReports: [
      may.staff,
      ({ programme }) => ({ email: "new@people.example", programmeId: programme.id }),
    ],
    sendAgain: [may.ownersAndStaff, invitation],
    takeBack: [may.ownersAndStaff, invitation],
    accept: [may.self, async (w) => ({ token: await invited(w) })],
    proveAddress: [may.everyone, async (w) => ({ token: await invited(w) })],
  }),
];
