/**
 * What capabilities still do with each other's tables, each with how often. It only gets shorter: whoever takes one away
 * strikes it here, and nobody adds to it.
 */
export const debts: Record<string, number> = {
  "applications reads PreferenceList of teams": 1,
  "applications reads SeatClaim of teams": 3,
  "cohorts reads Application of applications": 1,
  "intake reads SeatClaim of teams": 1,
  "intake writes Project of projects": 5,
  "organizations reads Project of projects": 4,
  "organizations writes AuditEntry of platform": 1,
  "organizations writes OutboxEvent of platform": 1,
  "platform reads Invitation of access": 1,
  "platform reads Person of people": 1,
  "platform reads StaffMembership of programmes": 1,
  "platform writes Session of people": 1,
  "platform writes VerificationToken of people": 1,
  "programmes reads Cohort of cohorts": 1,
  "programmes reads Organization of organizations": 1,
  "projects reads Erasure of privacy": 1,
  "projects reads Request of intake": 2,
  "projects reads Scope of scoping": 2,
  "projects reads SeatClaim of teams": 4,
  "scoping reads SeatClaim of teams": 1,
  "scoping writes Project of projects": 2,
};
