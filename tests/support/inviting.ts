import type { Actor } from "@/lib/people/actor";
import { personAdapter } from "@/lib/people/auth/adapter";
import { acceptInvitation } from "@/lib/access/invitations/accept";
import { inviteToOrganization } from "@/lib/access/invitations/commands";
import { invitationBehind } from "@/lib/access/invitations/queries";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { BuiltPerson } from "@/prisma/seed/builders/people";
import { asActor, makeMember, makeOrganization, makeStaff } from "@/tests/support/people-factories";
import { mark } from "@/tests/support/written";

export const guestAddress = () => `guest-${mark()}@example.org`;

/** An organization with its owner, and an administrator. */
export async function inviters() {
  const organization = await makeOrganization();
  return {
    organization,
    owner: await asActor(await makeMember({ organization, role: "OWNER" })),
    administrator: await asActor(await makeStaff({ role: "ADMINISTRATOR" })),
  };
}

/** Invites an address to an organization, and gives the token that the mail brings. */
export async function invite(
  actor: Actor,
  organization: { id: string },
  { email = guestAddress(), role = "MEMBER" as "MEMBER" | "OWNER" } = {},
): Promise<string> {
  await inviteToOrganization(actor, { organizationId: organization.id, email, role });
  return tokenFor(email);
}

/** The token in the last message to an address. */
export async function tokenFor(email: string): Promise<string> {
  const { text } = await db().emailMessage.findFirstOrThrow({
    where: { to: email },
    orderBy: { createdAt: "desc" },
  });
  return /\/invitation\/([\w-]+)/.exec(text)![1]!;
}

/** As someone signed in with the address that was invited; whoever is new becomes a person by signing in. */
export async function accept(token: string) {
  const { email } = (await invitationBehind(token)) ?? { email: guestAddress() };
  return acceptInvitation(await reader(email), { token });
}

export async function reader(email: string): Promise<Actor> {
  const known = await db().person.findUnique({ where: { email }, select: { id: true } });
  return asActor(known ?? (await makeNewcomer(email)));
}

/** Someone who signed in for the first time, and has told nobody their name. */
export async function makeNewcomer(email = guestAddress()): Promise<BuiltPerson> {
  const { id } = await personAdapter("es").createUser({ email, emailVerified: now() });
  return { id, email, name: "" };
}
