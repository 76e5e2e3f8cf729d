import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

// One line a table, in the order that foreign keys ask for.
const writers = {
  organization: (data: Prisma.OrganizationCreateManyInput[]) => db().organization.createMany({ data }),
  organizationCause: (data: Prisma.OrganizationCauseCreateManyInput[]) =>
    db().organizationCause.createMany({ data }),
  organizationArea: (data: Prisma.OrganizationAreaCreateManyInput[]) =>
    db().organizationArea.createMany({ data }),
  strategicPriority: (data: Prisma.StrategicPriorityCreateManyInput[]) =>
    db().strategicPriority.createMany({ data }),
  person: (data: Prisma.PersonCreateManyInput[]) => db().person.createMany({ data }),
  profile: (data: Prisma.ProfileCreateManyInput[]) => db().profile.createMany({ data }),
  profileSkill: (data: Prisma.ProfileSkillCreateManyInput[]) => db().profileSkill.createMany({ data }),
  organizationMember: (data: Prisma.OrganizationMemberCreateManyInput[]) =>
    db().organizationMember.createMany({ data }),
  organizationClaim: (data: Prisma.OrganizationClaimCreateManyInput[]) =>
    db().organizationClaim.createMany({ data }),
  programme: (data: Prisma.ProgrammeCreateManyInput[]) => db().programme.createMany({ data }),
  staffMembership: (data: Prisma.StaffMembershipCreateManyInput[]) =>
    db().staffMembership.createMany({ data }),
  funderAccess: (data: Prisma.FunderAccessCreateManyInput[]) => db().funderAccess.createMany({ data }),
  invitation: (data: Prisma.InvitationCreateManyInput[]) => db().invitation.createMany({ data }),
  cohort: (data: Prisma.CohortCreateManyInput[]) => db().cohort.createMany({ data }),
  cohortCapacity: (data: Prisma.CohortCapacityCreateManyInput[]) => db().cohortCapacity.createMany({ data }),
  application: (data: Prisma.ApplicationCreateManyInput[]) => db().application.createMany({ data }),
  applicationSkill: (data: Prisma.ApplicationSkillCreateManyInput[]) =>
    db().applicationSkill.createMany({ data }),
  applicationConflict: (data: Prisma.ApplicationConflictCreateManyInput[]) =>
    db().applicationConflict.createMany({ data }),
  applicationDecision: (data: Prisma.ApplicationDecisionCreateManyInput[]) =>
    db().applicationDecision.createMany({ data }),
  project: (data: Prisma.ProjectCreateManyInput[]) => db().project.createMany({ data }),
  projectCause: (data: Prisma.ProjectCauseCreateManyInput[]) => db().projectCause.createMany({ data }),
  request: (data: Prisma.RequestCreateManyInput[]) => db().request.createMany({ data }),
  scope: (data: Prisma.ScopeCreateManyInput[]) => db().scope.createMany({ data }),
  deliverable: (data: Prisma.DeliverableCreateManyInput[]) => db().deliverable.createMany({ data }),
  role: (data: Prisma.RoleCreateManyInput[]) => db().role.createMany({ data }),
  roleSkill: (data: Prisma.RoleSkillCreateManyInput[]) => db().roleSkill.createMany({ data }),
  risk: (data: Prisma.RiskCreateManyInput[]) => db().risk.createMany({ data }),
  scopeVersion: (data: Prisma.ScopeVersionCreateManyInput[]) => db().scopeVersion.createMany({ data }),
  scopeApproval: (data: Prisma.ScopeApprovalCreateManyInput[]) => db().scopeApproval.createMany({ data }),
  publication: (data: Prisma.PublicationCreateManyInput[]) => db().publication.createMany({ data }),
  projectMove: (data: Prisma.ProjectMoveCreateManyInput[]) => db().projectMove.createMany({ data }),
  seat: (data: Prisma.SeatCreateManyInput[]) => db().seat.createMany({ data }),
  seatClaim: (data: Prisma.SeatClaimCreateManyInput[]) => db().seatClaim.createMany({ data }),
  hoursEntry: (data: Prisma.HoursEntryCreateManyInput[]) => db().hoursEntry.createMany({ data }),
  hoursDecision: (data: Prisma.HoursDecisionCreateManyInput[]) => db().hoursDecision.createMany({ data }),
  auditEntry: (data: Prisma.AuditEntryCreateManyInput[]) => db().auditEntry.createMany({ data }),
};

type Table = keyof typeof writers;
type Row<T extends Table> = Parameters<(typeof writers)[T]>[0][number];

// PostgreSQL takes 65,535 parameters in one statement; the widest row here has fewer than 30 columns.
const rowsAtOnce = 1000;

/** Rows that builders fill in, written together: the seed fills one sheet, a test's factory one per call. */
export class Sheet {
  private readonly rows = new Map<Table, unknown[]>();

  /** `id` makes the next identifier; the seed brings its own, so that its addresses stay the same. */
  constructor(readonly id: () => string = randomUUID) {}

  add<T extends Table>(table: T, row: Row<T>): void {
    const known = this.rows.get(table);
    if (known) known.push(row);
    else this.rows.set(table, [row]);
  }

  async write(): Promise<void> {
    for (const [table, write] of Object.entries(writers) as [Table, (data: never) => Promise<unknown>][]) {
      const rows = this.rows.get(table) ?? [];
      for (let from = 0; from < rows.length; from += rowsAtOnce)
        await write(rows.slice(from, from + rowsAtOnce) as never);
    }
    this.rows.clear();
  }
}
