import { beforeAll, describe, expect, it } from "vitest";
import { approveClaim, claimOrganization, declineClaim } from "@/lib/organizations/claims";
import { listOrganizations } from "@/lib/organizations/directory";
import { changeRole, endMembership } from "@/lib/organizations/members";
import { organizationPage } from "@/lib/organizations/queries";
import { organizationsReactions } from "@/lib/organizations/reactions";
import { restoreOrganization, suspendOrganization } from "@/lib/organizations/standing";
import type { Actor } from "@/lib/people/actor";
import { asRefusal } from "@/lib/platform/constraints";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";

let staff: Actor;
let colleague: Actor;

beforeAll(async () => {
  staff = await asActor(await makeStaff({ role: "ADMINISTRATOR" }), "staff");
  colleague = await asActor(await makeStaff({ role: "ADMINISTRATOR" }), "staff");
});

const words = { position: "Director", evidence: "I am on the team page." };

async function listed() {
  return makeOrganization({ standing: "LISTED" });
}

async function claim(organizationId: string, person?: { id: string }) {
  const claimant = await asActor(person ?? (await makePerson({ locale: "es" })));
  await claimOrganization(claimant, { organizationId, ...words });
  const { id: claimId } = await db().organizationClaim.findFirstOrThrow({
    where: { organizationId, personId: claimant.personId, state: "PENDING" },
  });
  return { claimant, claimId };
}

const standingOf = async (id: string) =>
  (await db().organization.findUniqueOrThrow({ where: { id } })).standing;
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error) => String((asRefusal(error) as Error).message),
  );

describe("a claim", () => {
  it("of an entry nobody looks after makes its person the owner, and the organization a partner", async () => {
    const organization = await listed();
    const { claimant, claimId } = await claim(organization.id);
    expect(await standingOf(organization.id)).toBe("CLAIM_PENDING");
    await approveClaim(staff, { claimId });
    expect(await standingOf(organization.id)).toBe("PARTNER");
    expect((await asActor({ id: claimant.personId })).memberOf).toMatchObject([
      { organizationId: organization.id, role: "OWNER" },
    ]);
  });

  it("of a partner makes a plain member", async () => {
    const organization = await makeOrganization();
    await makeMember({ organization, role: "OWNER" });
    const { claimant, claimId } = await claim(organization.id);
    await approveClaim(staff, { claimId });
    expect((await asActor({ id: claimant.personId })).memberOf[0]?.role).toBe("MEMBER");
  });

  it("declined leaves the entry as it was, and one may ask again", async () => {
    const organization = await listed();
    const { claimant, claimId } = await claim(organization.id);
    await declineClaim(staff, { claimId, reason: "Please write from your address at work." });
    expect(await standingOf(organization.id)).toBe("LISTED");
    await claim(organization.id, { id: claimant.personId });
    expect(await standingOf(organization.id)).toBe("CLAIM_PENDING");
  });

  it("waits once per person, and is nothing for members, or for staff to decide about themselves", async () => {
    const organization = await listed();
    const { claimant, claimId } = await claim(organization.id, { id: staff.personId });
    expect(await refusalOf(claimOrganization(claimant, { organizationId: organization.id, ...words }))).toBe(
      "claim-already-waiting",
    );
    expect(await refusalOf(approveClaim(staff, { claimId }))).toBe("claim-own");
    await approveClaim(colleague, { claimId });
    const member = await asActor({ id: staff.personId });
    expect(await refusalOf(claimOrganization(member, { organizationId: organization.id, ...words }))).toBe(
      "already-member",
    );
  });

  it("is decided once, whoever decides at the same time", async () => {
    const organization = await listed();
    const { claimId } = await claim(organization.id);
    const outcomes = await Promise.all([
      refusalOf(approveClaim(staff, { claimId })),
      refusalOf(approveClaim(colleague, { claimId })),
      refusalOf(declineClaim(colleague, { claimId, reason: "No." })),
    ]);
    expect(outcomes.sort()).toEqual(["claim-decided", "claim-decided", "none"]);
    expect(
      await db().organizationMember.count({ where: { organizationId: organization.id } }),
    ).toBeLessThanOrEqual(1);
  });

  it("is told to staff and answered to its person, in their language, once", async () => {
    const organization = await makeOrganization({ standing: "LISTED", name: "Cedar Clinic" });
    const { claimant, claimId } = await claim(organization.id);
    await declineClaim(staff, { claimId, reason: "Please write from your address at work." });
    await drainOutbox({ organizations: organizationsReactions });
    const told = await db().emailMessage.findMany({ where: { subject: { contains: "Cedar Clinic" } } });
    expect(told.filter(({ to }) => to === staff.email)).toHaveLength(1);
    const answer = told.find(({ to }) => to === claimant.email);
    expect(answer?.subject).toBe("Sobre su solicitud para Cedar Clinic");
    expect(answer?.text).toContain("Please write from your address at work.");
  });
});

describe("members", () => {
  it("the last owner stays, also when two leave at the same moment", async () => {
    const organization = await makeOrganization();
    const owners = await Promise.all([1, 2].map(() => makeMember({ organization, role: "OWNER" })));
    const outcomes = await Promise.all(
      owners.map(async (person) => {
        const { id } = await db().organizationMember.findFirstOrThrow({ where: { personId: person.id } });
        return refusalOf(endMembership(await asActor(person), { membershipId: id }));
      }),
    );
    expect(outcomes.sort()).toEqual(["last-owner", "none"]);
  });

  it("owners change roles and end memberships, members only their own, strangers nothing", async () => {
    const organization = await makeOrganization();
    const owner = await asActor(await makeMember({ organization, role: "OWNER" }));
    const member = await asActor(await makeMember({ organization }));
    const stranger = await asActor(
      await makeMember({ organization: await makeOrganization(), role: "OWNER" }),
    );
    const idOf = async (actor: Actor) =>
      (await db().organizationMember.findFirstOrThrow({ where: { personId: actor.personId } })).id;
    const ownerId = await idOf(owner);
    const memberId = await idOf(member);
    for (const nobody of [member, stranger]) {
      expect(await refusalOf(changeRole(nobody, { membershipId: memberId, role: "OWNER" }))).toBe(
        "not-found",
      );
      expect(await refusalOf(endMembership(nobody, { membershipId: ownerId }))).toBe("not-found");
    }
    await changeRole(owner, { membershipId: memberId, role: "OWNER" });
    await changeRole(owner, { membershipId: memberId, role: "MEMBER" });
    await endMembership(member, { membershipId: memberId });
    expect((await asActor({ id: member.personId })).memberOf).toEqual([]);
  });
});

it("a suspended organization is in no public list and on no public page, until it is restored", async () => {
  const organization = await makeOrganization({ name: "Willow Works", standing: "LISTED" });
  const found = async () =>
    (await listOrganizations({ q: "willow wor" }, 1, "en")).rows.map(({ slug }) => slug);
  expect(await found()).toEqual([organization.slug]);
  await suspendOrganization(staff, {
    organizationId: organization.id,
    reason: "A complaint is looked into.",
  });
  expect(await found()).toEqual([]);
  expect(await organizationPage(null, organization.slug, "en")).toBeNull();
  expect(await organizationPage(staff, organization.slug, "en")).not.toBeNull();
  await restoreOrganization(staff, { organizationId: organization.id });
  expect(await found()).toEqual([organization.slug]);
});
