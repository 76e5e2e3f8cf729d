import "server-only";
import type { z } from "zod";
import { requestSignInLink } from "@/lib/people/auth/sign-in-link";
import { invitationBehind } from "@/lib/access/invitations/queries";
import type { ProveAddress } from "@/lib/access/invitations/schema";
import type { Locale } from "@/lib/platform/i18n/locales";
import { Refusal } from "@/lib/platform/refusal";

/**
 * Someone who opened an invitation without being signed in as the one invited: a link of ten minutes goes to the
 * address that was invited and leads back here. So an invitation that is passed on lets nobody else in.
 */
export async function proveInvitedAddress(
  { token }: z.output<typeof ProveAddress>,
  locale: Locale,
): Promise<{ email: string }> {
  const invitation = await invitationBehind(token);
  if (!invitation) throw new Refusal("not-found");
  if (invitation.state !== "open") throw new Refusal(`invitation-${invitation.state}`);
  return requestSignInLink({ email: invitation.email, next: `/invitation/${token}`, locale });
}
