import { z } from "zod";
import { OrganizationRole, StaffRole } from "@/lib/generated/prisma/enums";
import { emailAddress } from "@/lib/people/auth/schema";
import { id } from "@/lib/platform/fields";

export const InviteToOrganization = z.object({
  organizationId: id(),
  email: emailAddress(),
  role: z.enum(OrganizationRole, "choice"),
});

export const InviteStaff = z.object({
  email: emailAddress(),
  /** Left out: the whole installation. */
  programmeId: z.preprocess((value) => value || null, z.uuid("choice").nullable()),
  role: z.enum(StaffRole, "choice"),
});

export const InviteFunder = z.object({ email: emailAddress(), programmeId: z.uuid("choice") });

export const OneInvitation = z.object({ invitationId: id() });

const token = () => z.string().min(20).max(200);

export const ProveAddress = z.object({ token: token() });

export const AcceptInvitation = z.object({ token: token() });
