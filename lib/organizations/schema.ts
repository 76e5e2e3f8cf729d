import { z } from "zod";
import { OrganizationKind, OrganizationRole } from "@/lib/generated/prisma/enums";
import {
  id,
  line,
  list,
  optionalId,
  requiredLine,
  requiredText,
  stamp,
  text,
  webAddress,
} from "@/lib/platform/fields";

export const organizationKinds = Object.values(OrganizationKind);

const slug = z.string().max(100);
const digits = (value: unknown) =>
  typeof value === "string" ? value.replaceAll(/[\s-]/g, "") || null : null;

/** What an owner says of their organization. */
export const factsFields = {
  name: requiredLine(200),
  mission: text(5000),
  website: webAddress(),
  ein: z.preprocess(
    digits,
    z
      .string()
      .regex(/^\d{9}$/, "ein")
      .nullable(),
  ),
  postalCode: z.preprocess(
    (value) => digits(value)?.slice(0, 5) ?? null,
    z
      .string()
      .regex(/^\d{5}$/, "postalCode")
      .nullable(),
  ),
  causes: list(slug, 12),
  areas: list(slug, 30),
};

export const SaveFacts = z.object({ organizationId: id(), stamp: stamp(), ...factsFields });

/** Staff also say what kind of organization it is. */
export const entryFields = { ...factsFields, kind: z.enum(OrganizationKind, "choice") };
export const SaveEntry = z.object({ organizationId: id(), stamp: stamp(), ...entryFields });
/** Without a programme it is in the directory alone. */
export const NewOrganization = z.object({ ...entryFields, programmeId: optionalId() });

/** A programme takes up an entry of the directory. */
export const TakeUpOrganization = z.object({ organizationId: id(), programmeId: id() });

export const SuspendOrganization = z.object({ organizationId: id(), reason: requiredText(1000) });
export const RestoreOrganization = z.object({ organizationId: id() });

export const ClaimOrganization = z.object({
  organizationId: id(),
  position: requiredLine(120),
  evidence: requiredText(1000),
});

/** What a newcomer says of an organization that isn't listed: what staff need to recognise it. */
const unlisted = {
  name: requiredLine(200),
  kind: z.enum(["NONPROFIT", "PUBLIC_AGENCY", "COMMUNITY_GROUP"], "choice"),
  /** A website, or where else one finds it. */
  found: requiredLine(300),
  /** Its EIN or another number, or the town where it works. */
  known: requiredLine(200),
};
export const unlistedKinds = unlisted.kind.options;
export const NameUnlisted = z.object(unlisted);
export type NameUnlisted = z.output<typeof NameUnlisted>;
export const AskAgain = NameUnlisted.extend({ organizationId: id() });
export const WithdrawClaim = z.object({ claimId: id() });
/** `shown`: the entries that staff saw beside it. */
export const AddUnlisted = z.object({ claimId: id(), shown: list(z.uuid()) });
export const JoinUnlisted = z.object({ claimId: id(), organizationId: id() });

export const ApproveClaim = z.object({ claimId: id() });
export const DeclineClaim = z.object({ claimId: id(), reason: requiredText(1000) });

export const priorityFields = { title: requiredLine(150), why: text(1000), horizon: line(120) };
export const AddPriority = z.object({ organizationId: id(), ...priorityFields });
export const ChangePriority = z.object({ priorityId: id(), stamp: stamp(), ...priorityFields });
export const ArchivePriority = z.object({ priorityId: id() });

export const ChangeRole = z.object({ membershipId: id(), role: z.enum(OrganizationRole, "choice") });
export const EndMembership = z.object({ membershipId: id() });
