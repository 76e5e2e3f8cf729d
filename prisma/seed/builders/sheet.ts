import { randomUUID } from "node:crypto";
import { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

type Tables = {
  organization: Prisma.OrganizationCreateManyInput;
  organizationCause: Prisma.OrganizationCauseCreateManyInput;
  organizationArea: Prisma.OrganizationAreaCreateManyInput;
  strategicPriority: Prisma.StrategicPriorityCreateManyInput;
  person: Prisma.PersonCreateManyInput;
  profile: Prisma.ProfileCreateManyInput;
  profileSkill: Prisma.ProfileSkillCreateManyInput;
  organizationMember: Prisma.OrganizationMemberCreateManyInput;
  organizationClaim: Prisma.OrganizationClaimCreateManyInput;
  programme: Prisma.ProgrammeCreateManyInput;
  organizationProgramme: Prisma.OrganizationProgrammeCreateManyInput;
  staffMembership: Prisma.StaffMembershipCreateManyInput;
  funderAccess: Prisma.FunderAccessCreateManyInput;
  invitation: Prisma.InvitationCreateManyInput;
  cohort: Prisma.CohortCreateManyInput;
  cohortCapacity: Prisma.CohortCapacityCreateManyInput;
  application: Prisma.ApplicationCreateManyInput;
  applicationSkill: Prisma.ApplicationSkillCreateManyInput;
  suggestedSkill: Prisma.SuggestedSkillCreateManyInput;
  applicationConflict: Prisma.ApplicationConflictCreateManyInput;
  applicationDecision: Prisma.ApplicationDecisionCreateManyInput;
  review: Prisma.ReviewCreateManyInput;
  engagement: Prisma.EngagementCreateManyInput;
  contributor: Prisma.ContributorCreateManyInput;
  contributorPerson: Prisma.ContributorPersonCreateManyInput;
  participation: Prisma.ParticipationCreateManyInput;
  project: Prisma.ProjectCreateManyInput;
  projectCause: Prisma.ProjectCauseCreateManyInput;
  handover: Prisma.HandoverCreateManyInput;
  request: Prisma.RequestCreateManyInput;
  question: Prisma.QuestionCreateManyInput;
  waiting: Prisma.WaitingCreateManyInput;
  needsAssessment: Prisma.NeedsAssessmentCreateManyInput;
  needsPriority: Prisma.NeedsPriorityCreateManyInput;
  needsSystem: Prisma.NeedsSystemCreateManyInput;
  scope: Prisma.ScopeCreateManyInput;
  role: Prisma.RoleCreateManyInput;
  roleSkill: Prisma.RoleSkillCreateManyInput;
  scopeReadiness: Prisma.ScopeReadinessCreateManyInput;
  scopeComment: Prisma.ScopeCommentCreateManyInput;
  discovery: Prisma.DiscoveryCreateManyInput;
  scopeVersion: Prisma.ScopeVersionCreateManyInput;
  scopeChange: Prisma.ScopeChangeCreateManyInput;
  scopeApproval: Prisma.ScopeApprovalCreateManyInput;
  publication: Prisma.PublicationCreateManyInput;
  projectMove: Prisma.ProjectMoveCreateManyInput;
  seat: Prisma.SeatCreateManyInput;
  seatClaim: Prisma.SeatClaimCreateManyInput;
  workingAnswer: Prisma.WorkingAnswerCreateManyInput;
  workingAgreement: Prisma.WorkingAgreementCreateManyInput;
  agreementSignature: Prisma.AgreementSignatureCreateManyInput;
  directoryEntry: Prisma.DirectoryEntryCreateManyInput;
  helpQuestion: Prisma.HelpQuestionCreateManyInput;
  helpReply: Prisma.HelpReplyCreateManyInput;
  helpFollower: Prisma.HelpFollowerCreateManyInput;
  cohortSession: Prisma.CohortSessionCreateManyInput;
  publicQuestion: Prisma.PublicQuestionCreateManyInput;
  projectInterest: Prisma.ProjectInterestCreateManyInput;
  preferenceList: Prisma.PreferenceListCreateManyInput;
  rolePreference: Prisma.RolePreferenceCreateManyInput;
  formationPairRule: Prisma.FormationPairRuleCreateManyInput;
  hoursEntry: Prisma.HoursEntryCreateManyInput;
  hoursDecision: Prisma.HoursDecisionCreateManyInput;
  inboxItem: Prisma.InboxItemCreateManyInput;
  auditEntry: Prisma.AuditEntryCreateManyInput;
};
type Table = keyof Tables;

// In the order that foreign keys ask for.
const order = [
  "organization",
  "organizationCause",
  "organizationArea",
  "strategicPriority",
  "person",
  "profile",
  "profileSkill",
  "organizationMember",
  "organizationClaim",
  "programme",
  "organizationProgramme",
  "staffMembership",
  "funderAccess",
  "invitation",
  "cohort",
  "cohortCapacity",
  "application",
  "applicationSkill",
  "suggestedSkill",
  "applicationConflict",
  "applicationDecision",
  "review",
  "engagement",
  "project",
  "projectCause",
  "handover",
  "request",
  "question",
  "waiting",
  "needsAssessment",
  "needsPriority",
  "needsSystem",
  "scope",
  "role",
  "roleSkill",
  "scopeReadiness",
  "scopeComment",
  "discovery",
  "scopeVersion",
  "scopeApproval",
  "scopeChange",
  "publication",
  "projectMove",
  "seat",
  "contributor",
  "contributorPerson",
  "participation",
  "seatClaim",
  "workingAnswer",
  "workingAgreement",
  "agreementSignature",
  "directoryEntry",
  "helpQuestion",
  "helpReply",
  "helpFollower",
  "cohortSession",
  "publicQuestion",
  "projectInterest",
  "preferenceList",
  "rolePreference",
  "formationPairRule",
  "hoursEntry",
  "hoursDecision",
  "inboxItem",
  "auditEntry",
] as const satisfies readonly Table[];

/** Rows that builders fill in, written together: the seed fills one sheet, a test's factory one per call. */
export class Sheet {
  private readonly rows = new Map<Table, object[]>();

  /** `id` makes the next identifier; the seed brings its own, so that its addresses stay the same. */
  constructor(readonly id: () => string = randomUUID) {}

  add<T extends Table>(table: T, row: Tables[T]): void {
    const known = this.rows.get(table);
    if (known) known.push(row);
    else this.rows.set(table, [row]);
  }

  /** What was added to a table so far. */
  of<T extends Table>(table: T): readonly Tables[T][] {
    return (this.rows.get(table) ?? []) as Tables[T][];
  }

  /** One statement a table; PostgreSQL reads the rows itself, which is many times faster than a parameter per value. */
  async write(): Promise<void> {
    for (const table of order) {
      const rows = this.rows.get(table);
      if (!rows) continue;
      const name = Prisma.raw(`"${table.charAt(0).toUpperCase()}${table.slice(1)}"`);
      const columns = Prisma.raw(
        [...new Set(rows.flatMap(Object.keys))].map((column) => `"${column}"`).join(", "),
      );
      await db().$executeRaw`
        insert into ${name} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`;
    }
    this.rows.clear();
  }
}
