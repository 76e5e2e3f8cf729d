import type { Reader } from "../../e2e/steps/addresses";

// What people wrote and who may read it: "Table.column", "Table.column.key" in a document, "Table.*" for all of it. Whose row
// it is, is not said here: the other tests of rights look at that.

const everyone = [
  ...["Area.name", "Area.names", "Cause.name", "Cause.names", "Skill.name", "Skill.names", "Rate.sourceName"],
  ...["Programme.name", "Programme.summary", "Cohort.name", "Cohort.summary"],
  ...["Organization.name", "Organization.mission", "StrategicPriority.*"],
  ...["Project.title", "Project.summary", "Engagement.title", "Role.title"],
  ...["PublicQuestion.text", "PublicQuestion.answer"],
  ...["Scope.problem", "Scope.whoHasIt", "Scope.outcomes.*", "Scope.outOfScope", "Scope.teamGets"],
  ...["Scope.deliverables.title", "Scope.deliverables.acceptance", "Scope.milestones.title"],
];
/** Of everyone who is signed in: one's own inbox. */
const own = ["InboxItem.title"];
const agreement = ["AgreementSignature.name", "WorkingAgreement.*", "WorkingAnswer.*"];
const hours = ["HoursEntry.note", "HoursDecision.reason"];
const scoping = [
  "Request.*",
  "Scope.*",
  "ScopeVersion.content.*",
  "ScopeApproval.name",
  "ScopeComment.text",
  "Question.*",
];

const beside: Record<Reader, string[]> = {
  visitor: [],
  partner: [
    ...["Person.name", "OrganizationMember.title", "NeedsAssessment.*", "NeedsPriority.*", "NeedsSystem.*"],
    ...[...scoping, ...agreement, ...hours],
  ],
  professional: [
    ...["Person.name", "Profile.*", "Application.*", "DirectoryEntry.about", "HelpQuestion.*"],
    ...["CohortSession.*", ...agreement, ...hours],
  ],
  "programme staff": [
    ...["Person.name", "OrganizationClaim.evidence", "SuggestedSkill.*", ...scoping, ...hours],
  ],
  funder: ["Person.name"],
  company: ["Person.name"],
  administrator: ["Person.name", "EmailMessage.subject", "EmailMessage.problem", "SuppressedAddress.detail"],
};

/** Whether somebody's pages may hold the words of a place in the database. */
export function mayRead(reader: Reader, place: string): boolean {
  return [...everyone, ...(reader === "visitor" ? [] : own), ...beside[reader]].some((allowed) =>
    allowed.endsWith("*") ? place.startsWith(allowed.slice(0, -1)) : place === allowed,
  );
}
