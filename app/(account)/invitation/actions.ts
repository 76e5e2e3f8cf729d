"use server";

import { action, visitors } from "@/app/action";
import { firstPage } from "@/app/areas";
import { acceptInvitation } from "@/lib/access/invitations/accept";
import {
  inviteFunder,
  inviteStaff,
  inviteToOrganization,
  renewInvitation,
  revokeInvitation,
} from "@/lib/access/invitations/commands";
import { proveInvitedAddress } from "@/lib/access/invitations/prove";
import {
  AcceptInvitation,
  InviteFunder,
  InviteStaff,
  InviteToOrganization,
  OneInvitation,
  ProveAddress,
} from "@/lib/access/invitations/schema";
import { readLocale } from "@/lib/platform/i18n/preferences";

const sent = { then: () => ({ said: "invitation-sent" as const }) };

export const inviteMember = action(InviteToOrganization, inviteToOrganization, sent);
export const inviteToStaff = action(InviteStaff, inviteStaff, { ...sent, as: "staff" });
export const inviteToReports = action(InviteFunder, inviteFunder, { ...sent, as: "staff" });
export const sendAgain = action(OneInvitation, renewInvitation, sent);
export const takeBack = action(OneInvitation, revokeInvitation, {
  then: () => ({ said: "invitation-revoked" }),
});

export const accept = action(AcceptInvitation, acceptInvitation, {
  limit: { points: 30, seconds: 600 },
  then: ({ role }) => ({ redirect: firstPage[role], said: "invitation-accepted" }),
});

export const proveAddress = visitors(
  ProveAddress,
  async (_visitor, input) => proveInvitedAddress(input, await readLocale()),
  {
    limit: { points: 30, seconds: 600 },
    then: ({ email }) => ({ redirect: `/sign-in/sent?${new URLSearchParams({ to: email })}` }),
  },
);
