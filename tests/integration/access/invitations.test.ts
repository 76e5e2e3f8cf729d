import { AsyncResource } from "node:async_hooks";
import { beforeAll, describe, expect, it } from "vitest";
import { endMembership } from "@/lib/organizations/members";
import type { Actor } from "@/lib/people/actor";
import { acceptInvitation } from "@/lib/access/invitations/accept";
import {
  inviteStaff,
  inviteToOrganization,
  renewInvitation,
  revokeInvitation,
} from "@/lib/access/invitations/commands";
import { proveInvitedAddress } from "@/lib/access/invitations/prove";
import { invitationBehind, pendingInvitations } from "@/lib/access/invitations/queries";
import { endStaffMembership } from "@/lib/programmes/staff";
import { moveClock, now } from "@/lib/platform/clock";
import { db, prismaClient, transaction } from "@/lib/platform/db";
import { accept, guestAddress, invite, inviters, reader, tokenFor } from "@/tests/support/inviting";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";

let organization: { id: string };
let owner: Actor;
let administrator: Actor;

beforeAll(async () => {
  ({ organization, owner, administrator } = await inviters());
});

const invited = (email = guestAddress()) => invite(owner, organization, { email });

describe("an invitation to an organization", () => {
  it("makes the person and the membership, once, and leaves its trace", async () => {
    const email = guestAddress();
    const token = await invited(email);
    expect(await invitationBehind(token)).toMatchObject({ state: "open", email });
    expect(await accept(token)).toMatchObject({ role: "partner" });
    const person = await db().person.findUniqueOrThrow({ where: { email }, include: { memberOf: true } });
    expect(person).toMatchObject({ locale: "es", memberOf: [{ role: "MEMBER" }] });
    await expect(accept(token)).rejects.toThrow("invitation-accepted");
    const trail = await db().auditEntry.findMany({ where: { personId: person.id } });
    expect(trail.map(({ action }) => action).sort()).toEqual(["invitation.accepted", "membership.begun"]);
  });

  it("accepted in eight tabs at once gives one membership", async () => {
    const email = guestAddress();
    const token = await invited(email);
    const actor = await reader(email);
    const press = () => acceptInvitation(actor, { token });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, press));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(String(outcome.reason)).toMatch("invitation-accepted");
    expect(await db().organizationMember.count({ where: { person: { email } } })).toBe(1);
    expect(
      await db().auditEntry.count({ where: { action: "invitation.accepted", subjectType: "Invitation" } }),
    ).toBe(await db().invitation.count({ where: { acceptedAt: { not: null } } }));
  });

  it("keeps a member who joined meanwhile, and raises them where it says so", async () => {
    const person = await makePerson();
    const token = await invite(owner, organization, { email: person.email, role: "OWNER" });
    await makeMember({ organization, person });
    await accept(token);
    const members = await db().organizationMember.findMany({ where: { personId: person.id } });
    expect(members).toMatchObject([{ role: "OWNER", endedAt: null }]);
    await expect(
      inviteToOrganization(owner, { organizationId: organization.id, email: person.email, role: "MEMBER" }),
    ).rejects.toThrow("already-member");
  });

  it("is refused after two weeks, and good again when sent again", async () => {
    const email = guestAddress();
    const old = await invited(email);
    moveClock(new Date(now().getTime() + 14 * 86_400_000 + 1000));
    try {
      await expect(accept(old)).rejects.toThrow("invitation-over");
      const [open] = await pendingInvitations(owner, { organizationId: organization.id });
      expect(open).toMatchObject({ email, over: true });
      await renewInvitation(owner, { invitationId: open!.id });
      await expect(accept(old)).rejects.toThrow("not-found");
      expect(await invitationBehind(old)).toBeNull();
      await accept(await tokenFor(email));
    } finally {
      moveClock(null);
    }
  });

  it("can be taken back", async () => {
    const email = guestAddress();
    const token = await invited(email);
    const open = await db().invitation.findFirstOrThrow({ where: { email } });
    await revokeInvitation(owner, { invitationId: open.id });
    await expect(accept(token)).rejects.toThrow("invitation-revoked");
    await expect(proveInvitedAddress({ token }, "en")).rejects.toThrow("invitation-revoked");
  });

  it("never keeps the token itself", async () => {
    const email = guestAddress();
    const token = await invited(email);
    expect(JSON.stringify(await db().invitation.findFirst({ where: { email } }))).not.toContain(token);
    expect(await db().outboxEvent.count({ where: { payload: { string_contains: token } } })).toBe(0);
  });
});

describe("whoever holds the link of an invitation", () => {
  it("gets no further than having a link of ten minutes sent to the address invited", async () => {
    for (const email of [guestAddress(), (await makePerson()).email]) {
      const token = await invited(email);
      expect(await proveInvitedAddress({ token }, "en")).toEqual({ email });
      const { text } = await db().emailMessage.findFirstOrThrow({
        where: { to: email },
        orderBy: { createdAt: "desc" },
      });
      const link = new URL(/http\S+\/sign-in\/confirm\S+/.exec(text)![0]);
      expect(Object.fromEntries(link.searchParams)).toMatchObject({
        email,
        callbackUrl: `/invitation/${token}`,
      });
      expect(await invitationBehind(token)).toMatchObject({ state: "open" });
    }
  });

  it("can't accept it as someone else, an administrator neither", async () => {
    const token = await invited();
    for (const actor of [administrator, owner, await asActor(await makePerson())])
      await expect(acceptInvitation(actor, { token })).rejects.toThrow("invitation-for-another");
  });
});

describe("an invitation whose inviter lost the right to invite", () => {
  const removed = async (person: { id: string }) => {
    const { id } = await db().organizationMember.findFirstOrThrow({
      where: { personId: person.id, endedAt: null },
    });
    await endMembership(owner, { membershipId: id });
  };

  it("is refused with a sentence, and holds again once another owner sends it", async () => {
    const inviter = await makeMember({ organization, role: "OWNER" });
    const email = guestAddress();
    const token = await invite(await asActor(inviter), organization, { email, role: "OWNER" });
    await removed(inviter);
    expect(await invitationBehind(token)).toMatchObject({ state: "lapsed" });
    await expect(accept(token)).rejects.toThrow("invitation-lapsed");
    await expect(proveInvitedAddress({ token }, "en")).rejects.toThrow("invitation-lapsed");
    await accept(await invited(email));
  });

  it("lets nobody in as administrator either", async () => {
    const inviter = await makeStaff({ role: "ADMINISTRATOR" });
    const email = guestAddress();
    await inviteStaff(await asActor(inviter), { email, programmeId: null, role: "ADMINISTRATOR" });
    const { id } = await db().staffMembership.findFirstOrThrow({ where: { personId: inviter.id } });
    await endStaffMembership(administrator, { membershipId: id });
    await expect(accept(await tokenFor(email))).rejects.toThrow("invitation-lapsed");
    expect(await db().staffMembership.count({ where: { person: { email } } })).toBe(0);
  });

  it("waits for a removal under way", async () => {
    const inviter = await makeMember({ organization, role: "OWNER" });
    const email = guestAddress();
    const token = await invite(await asActor(inviter), organization, { email });
    const actor = await reader(email);
    const browser = new AsyncResource("another browser");
    let accepting: Promise<unknown> = Promise.resolve();
    await transaction(async () => {
      await removed(inviter);
      // outside of this transaction, and stopped by the rows it holds
      accepting = browser.runInAsyncScope(() => acceptInvitation(actor, { token }));
      accepting.catch(() => {});
      await waitingForLock();
    });
    await expect(accepting).rejects.toThrow("invitation-lapsed");
    expect(await db().organizationMember.count({ where: { personId: actor.personId } })).toBe(0);
  });

  it("gives either a membership or a refusal when both happen at once, never both", async () => {
    for (let round = 0; round < 6; round++) {
      const inviter = await makeMember({ organization, role: "OWNER" });
      const email = guestAddress();
      const token = await invite(await asActor(inviter), organization, { email });
      const actor = await reader(email);
      const [accepted, ended] = await Promise.allSettled([
        acceptInvitation(actor, { token }),
        removed(inviter),
      ]);
      expect(ended.status).toBe("fulfilled");
      const members = await db().organizationMember.count({ where: { personId: actor.personId } });
      expect(members).toBe(accepted.status === "fulfilled" ? 1 : 0);
    }
  });
});

async function waitingForLock(): Promise<void> {
  const waiting = () => prismaClient().$queryRaw<{ held: boolean }[]>`
    select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as held`;
  while (!(await waiting())[0]?.held);
}
