import { expect, it } from "vitest";
import { inviteToOrganization, renewInvitation, revokeInvitation } from "@/lib/access/invitations/commands";
import { db } from "@/lib/platform/db";
import { asActor, makeMember, makeOrganization } from "@/tests/support/people-factories";

it("an invitation that a colleague has taken back is not sent again", async () => {
  const organization = await makeOrganization();
  const owner = await asActor(await makeMember({ organization, role: "OWNER" }), "partner");
  const email = "taken-back@example.org";
  const wanted = { organizationId: organization.id, email, role: "MEMBER" as const };
  const { invitationId } = await inviteToOrganization(owner, wanted);
  await revokeInvitation(owner, { invitationId });
  await expect(renewInvitation(owner, { invitationId })).rejects.toMatchObject({
    ...{ code: "changed-meanwhile", stale: true },
  });
  expect(await db().invitation.count({ where: { email, revokedAt: null } })).toBe(0);
});
