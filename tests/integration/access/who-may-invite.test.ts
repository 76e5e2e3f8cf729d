import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import {
  inviteFunder,
  inviteStaff,
  inviteToOrganization,
  revokeInvitation,
} from "@/lib/access/invitations/commands";
import { pendingInvitations } from "@/lib/access/invitations/queries";
import { endStaffMembership, staffList } from "@/lib/programmes/staff";
import { db } from "@/lib/platform/db";
import { makeProgramme } from "@/tests/support/factories";
import { accept, guestAddress, invite, inviters, tokenFor } from "@/tests/support/inviting";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";

let organization: { id: string };
let owner: Actor;
let administrator: Actor;

beforeAll(async () => {
  ({ organization, owner, administrator } = await inviters());
});

describe("who may invite", () => {
  it("plain members and strangers may not, and don't see what is pending", async () => {
    await invite(owner, organization);
    const member = await asActor(await makeMember({ organization }));
    const stranger = await asActor(await makePerson());
    for (const actor of [member, stranger]) {
      const input = { organizationId: organization.id, email: guestAddress(), role: "MEMBER" as const };
      await expect(inviteToOrganization(actor, input)).rejects.toThrow("not-found");
      expect(await pendingInvitations(actor, { organizationId: organization.id })).toEqual([]);
    }
    const { id } = await db().invitation.findFirstOrThrow({ where: { organizationId: organization.id } });
    await expect(revokeInvitation(stranger, { invitationId: id })).rejects.toThrow("not-found");
  });

  it("only administrators say who is on staff", async () => {
    const manager = await asActor(await makeStaff());
    const input = { email: guestAddress(), programmeId: null, role: "MANAGER" as const };
    await expect(inviteStaff(manager, input)).rejects.toThrow("not-found");
    await inviteStaff(administrator, input);
    expect(await accept(await tokenFor(input.email))).toMatchObject({ role: "staff" });
    expect((await staffList(manager))!.map(({ email }) => email)).toContain(input.email);
  });

  it("a programme's staff invite funders to it, and to no other", async () => {
    const [programme, other] = [await makeProgramme(), await makeProgramme()];
    const manager = await asActor(await makeStaff({ programme }));
    const email = guestAddress();
    await expect(inviteFunder(manager, { email, programmeId: other.id })).rejects.toThrow("not-found");
    await inviteFunder(manager, { email, programmeId: programme.id });
    const { personId } = await accept(await tokenFor(email));
    expect((await asActor({ id: personId }, "funder")).funderOf).toMatchObject([
      { programmeId: programme.id },
    ]);
  });
});

it("the last administrator stays, also when two end each other at once", async () => {
  const rows = () =>
    db().staffMembership.findMany({ where: { programmeId: null, role: "ADMINISTRATOR", endedAt: null } });
  const second = await asActor(await makeStaff({ role: "ADMINISTRATOR" }));
  const before = await rows();
  const of = (actor: Actor) => before.find(({ personId }) => personId === actor.personId)!.id;
  await Promise.allSettled([
    endStaffMembership(administrator, { membershipId: of(second) }),
    endStaffMembership(second, { membershipId: of(administrator) }),
  ]);
  expect(await rows()).toHaveLength(1);
});
