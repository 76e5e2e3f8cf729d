import { beforeAll, describe, expect, it } from "vitest";
import { listOrganizations } from "@/lib/organizations/directory";
import { claimsOf, waitingClaims } from "@/lib/organizations/claim-queries";
import { claimOrganization, declineClaim, withdrawClaim } from "@/lib/organizations/claims";
import { likelyEntries, unlistedClaim } from "@/lib/organizations/likely";
import { managedOrganizations } from "@/lib/organizations/managed";
import { organizationPage } from "@/lib/organizations/queries";
import { organizationsReactions } from "@/lib/organizations/reactions";
import { addUnlisted, askAgain } from "@/lib/organizations/unlisted";
import { rolesOf, type Actor } from "@/lib/people/actor";
import { inviteToOrganization } from "@/lib/access/invitations/commands";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { eraseMe } from "@/lib/privacy/erase";
import { requestForUnlisted } from "@/lib/intake/commands/create-request";
import { recogniseOrganization } from "@/lib/intake/commands/recognise-organization";
import { saveRequest } from "@/lib/intake/commands/save-request";
import { submitRequest } from "@/lib/intake/commands/submit-request";
import { requestPage } from "@/lib/intake/queries/request";
import { makeProgramme } from "@/tests/support/factories";
import {
  asActor,
  makeMember,
  makeOrganization,
  makePerson,
  makeStaff,
} from "@/tests/support/people-factories";
import { codeOf } from "@/tests/support/refusals";
import { mark } from "@/tests/support/written";

let programme: { id: string };
let staff: Actor;
let colleague: Actor;

beforeAll(async () => {
  programme = await makeProgramme();
  staff = await asActor(await makeStaff({ programme }), "staff");
  colleague = await asActor(await makeStaff({ programme }), "staff");
});

async function asked(said: { name?: string; known?: string } = {}) {
  const person = await makePerson({ locale: "es" });
  const own = mark();
  const { projectId } = await requestForUnlisted(await asActor(person), {
    name: `Tide${own} Readers${own}`,
    kind: "NONPROFIT",
    found: `tides-${own}.example`,
    known: "Wilmington",
    title: "Tide tables by text message",
    programmeId: programme.id,
    ...said,
  });
  const { organizationId } = await db().project.findUniqueOrThrow({ where: { id: projectId } });
  const { id: claimId } = await db().organizationClaim.findFirstOrThrow({ where: { organizationId } });
  return { person, actor: await asActor(person), projectId, organizationId, claimId };
}

const entry = (id: string) => db().organization.findUniqueOrThrow({ where: { id } });
const shownTo = async (actor: Actor, id: string) => (await likelyEntries(actor, id)).map((each) => each.id);

describe("an organization that isn't listed", () => {
  it("is drafted for at once, as a partner, and nothing is sent in its name", async () => {
    const { actor, projectId } = await asked();
    expect(rolesOf(actor)).toContain("partner");
    const page = await requestPage(actor, { projectId });
    expect(page?.mayWrite).toBe(true);
    const problem = { projectId, step: "problem", stamp: page!.stamps.problem, go: "later" } as const;
    await saveRequest(actor, { ...problem, problem: "Nobody knows when the water comes." });
    expect(await codeOf(submitRequest(actor, { projectId }))).toBe("organization-unlisted");
    const past = db().project.update({ where: { id: projectId }, data: { stage: "SUBMITTED" } });
    expect(await codeOf(past), "nor by any other way").toBe("organization-unlisted");
  });

  it("is known to its asker and to staff of the programme, and to nobody else", async () => {
    const name = `Hidden Choir ${mark()}`;
    const { actor, organizationId, claimId, projectId } = await asked({ name });
    const { slug } = await entry(organizationId);
    const stranger = await asActor(await makePerson());
    const elsewhere = await asActor(await makeStaff({ programme: await makeProgramme() }), "staff");
    expect(await organizationPage(actor, slug, "en")).toMatchObject({ name });
    for (const each of [null, stranger, elsewhere])
      expect(await organizationPage(each, slug, "en")).toBeNull();
    expect((await listOrganizations({ q: name }, 1, "en")).rows).toEqual([]);
    expect((await managedOrganizations(staff, { q: name }, 1)).rows).toEqual([]);
    expect(await requestPage(stranger, { projectId })).toBeNull();
    expect(await unlistedClaim(elsewhere, claimId)).toBeNull();
    expect((await unlistedClaim(staff, claimId))?.organization.name).toBe(name);
  });

  it("gives its asker no power over members", async () => {
    const { actor, organizationId } = await asked();
    const invite = { organizationId, email: "friend@people.example", role: "OWNER" } as const;
    expect(await codeOf(inviteToOrganization(actor, invite))).toBe("not-found");
    expect(await codeOf(inviteToOrganization(staff, invite))).toBe("not-found");
    const { id: personId } = await makePerson();
    const joining = db().organizationMember.create({ data: { organizationId, personId, role: "OWNER" } });
    expect(await codeOf(joining)).toBe("organization-unlisted");
  });

  it("added, is a partner whose asker is the owner, and only answers are missing to send the draft", async () => {
    const { person, projectId, organizationId, claimId } = await asked();
    await addUnlisted(staff, { claimId, shown: [] });
    expect((await entry(organizationId)).standing).toBe("PARTNER");
    const after = await asActor(person);
    expect(after.memberOf).toMatchObject([{ organizationId, role: "OWNER" }]);
    expect(await codeOf(submitRequest(after, { projectId }))).toBe("request-incomplete");
  });

  it("the same as one listed, is that one: its asker joins it, and the draft goes along", async () => {
    const name = `Lantern House ${mark()}`;
    const listed = await makeOrganization({ name: name.toUpperCase() });
    await makeMember({ organization: listed, role: "OWNER" });
    await db().organizationProgramme.create({
      data: { organizationId: listed.id, programmeId: programme.id },
    });
    const { person, projectId, organizationId, claimId } = await asked({ name });
    expect(await shownTo(staff, organizationId)).toEqual([listed.id]);
    await recogniseOrganization(staff, { claimId, organizationId: listed.id });
    const after = await asActor(person);
    expect(after.memberOf).toMatchObject([{ organizationId: listed.id, role: "MEMBER" }]);
    const page = await requestPage(after, { projectId });
    expect(page).toMatchObject({ organizationId: listed.id, mayWrite: true });
    expect((await entry(organizationId)).archivedAt).not.toBeNull();
  });

  it("joins nobody to an entry whose members others decide about", async () => {
    const listed = await makeOrganization({ name: `Elsewhere ${mark()}` });
    const other = await makeProgramme();
    await db().organizationProgramme.create({ data: { organizationId: listed.id, programmeId: other.id } });
    const { claimId } = await asked({ name: listed.name });
    const join = recogniseOrganization(staff, { claimId, organizationId: listed.id });
    expect(await codeOf(join)).toBe("not-found");
    expect((await unlistedClaim(staff, claimId))?.likely).toMatchObject([{ id: listed.id, decides: false }]);
  });

  it("is not added past an entry like it that staff have not seen", async () => {
    const name = `Second Harvest Garden ${mark()}`;
    const { claimId } = await asked({ name });
    const { id } = await makeOrganization({ name, standing: "LISTED" });
    expect(await codeOf(addUnlisted(staff, { claimId, shown: [] }))).toBe("likely-changed");
    await addUnlisted(staff, { claimId, shown: [id] });
  });

  it("turned down, leaves the draft with its asker, who may tell more", async () => {
    const { person, actor, projectId, organizationId, claimId } = await asked();
    await declineClaim(staff, { claimId, reason: "We found nobody of this name in Wilmington." });
    const after = await asActor(person);
    expect(await claimsOf(after)).toMatchObject([
      { state: "DECLINED", organization: { id: organizationId } },
    ]);
    expect(await requestPage(after, { projectId })).toMatchObject({ mayWrite: true });
    const more = { name: "Tide Readers of Wilmington", kind: "NONPROFIT" as const, found: "The pier" };
    await askAgain(actor, { organizationId, ...more, known: "12-3456789" });
    expect(await claimsOf(after)).toMatchObject([{ state: "PENDING" }]);
    expect(await entry(organizationId)).toMatchObject({ ein: "123456789", name: more.name });
    const twice = askAgain(actor, { organizationId, ...more, known: "Wilmington" });
    expect(await codeOf(twice)).toBe("claim-already-waiting");
    const strange = askAgain(await asActor(await makePerson()), { organizationId, ...more, known: "L.A." });
    expect(await codeOf(strange)).toBe("not-found");
  });

  it("writes to staff, and to its asker what came of it", async () => {
    const name = `Mail Choir ${mark()}`;
    const { claimId, person } = await asked({ name });
    await drainOutbox({ organizations: organizationsReactions });
    await declineClaim(staff, { claimId, reason: "No such choir." });
    await drainOutbox({ organizations: organizationsReactions });
    const sent = await db().emailMessage.findMany({ where: { text: { contains: name } } });
    const toStaff = sent.find(({ to }) => to === staff.email);
    expect(toStaff?.text).toContain(`/staff/organizations/claims/${claimId}`);
    expect(sent.find(({ to }) => to === person.email)?.text).toContain("No such choir.");
  });

  it("is put away when its asker is erased", async () => {
    const { actor, organizationId } = await asked();
    await eraseMe(actor, { email: actor.email });
    expect((await entry(organizationId)).archivedAt).not.toBeNull();
    expect(await db().organizationClaim.count({ where: { organizationId } })).toBe(0);
  });
});

describe("whoever comes at the same moment", () => {
  it("two staff who settle one: it is settled once, all of it", async () => {
    for (let round = 0; round < 5; round++) {
      const listed = await makeOrganization({ name: `Race ${mark()}`, standing: "LISTED" });
      await db().organizationProgramme.create({
        data: { organizationId: listed.id, programmeId: programme.id },
      });
      const { person, projectId, organizationId, claimId } = await asked({ name: listed.name });
      const outcomes = await Promise.all([
        codeOf(addUnlisted(staff, { claimId, shown: [listed.id] })),
        codeOf(recogniseOrganization(colleague, { claimId, organizationId: listed.id })),
      ]);
      expect(outcomes.toSorted()).toEqual(["claim-decided", "done"]);
      const { memberOf } = await asActor(person);
      const draft = await db().project.findUniqueOrThrow({ where: { id: projectId } });
      expect(memberOf.map((each) => each.organizationId)).toEqual([draft.organizationId]);
      const [added, joined] = [await entry(organizationId), await entry(listed.id)];
      expect([added.standing, joined.standing].filter((each) => each === "PARTNER")).toHaveLength(1);
    }
  });

  it("an asker who takes it back while staff add it: one of both, never half", async () => {
    for (let round = 0; round < 5; round++) {
      const { actor, organizationId, claimId } = await asked();
      const [added, withdrawn] = await Promise.all([
        codeOf(addUnlisted(staff, { claimId, shown: [] })),
        codeOf(withdrawClaim(actor, { claimId })),
      ]);
      expect([added, withdrawn].toSorted()).toEqual(["claim-decided", "done"]);
      const { state } = await db().organizationClaim.findUniqueOrThrow({ where: { id: claimId } });
      const members = await db().organizationMember.count({ where: { organizationId } });
      const { standing } = await entry(organizationId);
      expect({ state, standing, members }).toEqual(
        added === "done"
          ? { state: "APPROVED", standing: "PARTNER", members: 1 }
          : { state: "WITHDRAWN", standing: "UNLISTED", members: 0 },
      );
    }
  });
});

describe("claims of an entry", () => {
  it("stand together where they are rivals, and can be taken back", async () => {
    const { id: organizationId } = await makeOrganization({ standing: "LISTED" });
    await db().organizationProgramme.create({ data: { organizationId, programmeId: programme.id } });
    const words = { organizationId, position: "Director", evidence: "Ask at the desk." };
    const [one, other] = [await asActor(await makePerson()), await asActor(await makePerson())];
    await claimOrganization(one, words);
    await claimOrganization(other, words);
    const found = (await waitingClaims(staff)).find(({ id }) => id === organizationId);
    expect(found?.claims.map(({ personId }) => personId)).toEqual([one.personId, other.personId]);
    expect(rolesOf(await asActor({ id: one.personId }))).toContain("partner");

    for (const each of found!.claims)
      await withdrawClaim(each.personId === one.personId ? one : other, { claimId: each.id });
    expect((await entry(organizationId)).standing).toBe("LISTED");
    const again = withdrawClaim(one, { claimId: found!.claims[0]!.id });
    expect(await codeOf(again)).toBe("claim-decided");
    const strange = withdrawClaim(other, { claimId: found!.claims[0]!.id });
    expect(await codeOf(strange)).toBe("not-found");
  });
});
