import type { InvitationKind, OrganizationKind, Standing } from "@/lib/generated/prisma/enums";
import { addAudit } from "./audit";
import type { BuiltPerson } from "./people";
import type { Sheet } from "./sheet";

export type BuiltOrganization = { id: string; slug: string; name: string; kind: OrganizationKind };

export type OrganizationSpec = {
  name: string;
  slug: string;
  kind: OrganizationKind;
  standing: Standing;
  mission: string;
  causes: string[];
  areas: string[];
  ein?: string | null;
  website?: string | null;
  postalCode?: string | null;
  at: Date;
};

export function addOrganization(sheet: Sheet, spec: OrganizationSpec): BuiltOrganization {
  const { causes, areas, at, ...row } = spec;
  const id = sheet.id();
  sheet.add("organization", { id, ...row, createdAt: at, updatedAt: at });
  for (const cause of causes) sheet.add("organizationCause", { organizationId: id, cause });
  for (const area of areas) sheet.add("organizationArea", { organizationId: id, area });
  return { id, slug: spec.slug, name: spec.name, kind: spec.kind };
}

export function addPriority(
  sheet: Sheet,
  organization: { id: string },
  spec: { title: string; why: string; horizon: string; at: Date },
): string {
  const id = sheet.id();
  const { at, ...row } = spec;
  sheet.add("strategicPriority", { id, organizationId: organization.id, ...row, createdAt: at });
  return id;
}

/** "I work there", waiting for staff. */
export function addClaim(
  sheet: Sheet,
  spec: {
    organization: { id: string };
    person: BuiltPerson;
    position: string;
    evidence: string;
    at: Date;
  },
): string {
  const id = sheet.id();
  sheet.add("organizationClaim", {
    id,
    organizationId: spec.organization.id,
    personId: spec.person.id,
    position: spec.position,
    evidence: spec.evidence,
    createdAt: spec.at,
  });
  addAudit(sheet, {
    at: spec.at,
    by: spec.person,
    actingAs: "person",
    action: "claim.made",
    subject: ["OrganizationClaim", id],
  });
  return id;
}

/** An open invitation, without the mail that would carry its link. */
export function addInvitation(
  sheet: Sheet,
  spec: {
    kind: InvitationKind;
    email: string;
    organization?: { id: string };
    programme?: { id: string };
    role: string;
    by: BuiltPerson;
    createdAt: Date;
    expiresAt: Date;
  },
): void {
  const { organization, programme, by, ...row } = spec;
  const id = sheet.id();
  sheet.add("invitation", {
    id,
    ...row,
    tokenHash: `none-${id}`,
    organizationId: organization?.id ?? null,
    programmeId: programme?.id ?? null,
    invitedById: by.id,
  });
  addAudit(sheet, {
    at: spec.createdAt,
    by,
    actingAs: spec.kind === "ORGANIZATION" ? "partner" : "staff",
    action: "invitation.sent",
    subject: ["Invitation", id],
  });
}
