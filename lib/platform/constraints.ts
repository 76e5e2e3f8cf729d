import "server-only";
import { constraintOf, isAway, isOutOfRoom } from "@/lib/platform/database-error";
import { OutcomeUnknown } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { Refusal, type RefusalCode } from "@/lib/platform/refusal";

/** What the database refuses, in the words of people: the one place where constraint names are known. */
const refusals: Record<string, RefusalCode> = {
  person_email_once: "email-taken",
  Person_email_key: "email-taken",
  signs_with_a_name: "name-needed",
  organization_member_once: "already-member",
  staff_membership_once: "already-member",
  funder_access_once: "already-member",
  directory_keeper_once: "changed-meanwhile",
  organization_claim_pending_once: "claim-already-waiting",
  organization_keeps_an_owner: "last-owner",
  unlisted_sends_nothing: "organization-unlisted",
  unlisted_has_no_members: "organization-unlisted",
  unlisted_is_added: "claim-decided",
  cohort_calendar: "cohort-calendar",
  project_dates: "dates-in-order",
  project_waits_for_kickoff: "kickoff-not-reached",
  handover_names_an_owner: "handover-owner-missing",
  handover_word_of_both: "handover-not-agreed",
  handover_two_people: "handover-one-side",
  submitted_request_is_frozen: "request-submitted",
  question_stays_as_written: "question-closed",
  merge_leads_onward: "merge-impossible",
  scope_change_one_open: "change-open-already",
  scope_change_stays: "change-not-open",
  ScopeApproval_pkey: "already-approved",
  ScopeApproval_versionId_personId_key: "approve-one-side",
  Application_cohortId_personId_key: "applied-already",
  Review_applicationId_place_key: "reviews-complete",
  review_stays_once_both_are_in: "reviews-complete",
  nobody_reviews_their_own: "own-application",
  signs_the_newest_agreement: "agreement-changed",
  seat_claim_seat_once: "seat-just-taken",
  seat_claim_person_once: "one-seat-per-cohort",
  formation_pin_person_once: "changed-meanwhile",
  formation_run_one_open: "formation-under-way",
  role_preference_of_cohort: "role-not-in-cohort",
  seat_claim_accepted_only: "accepted-only",
  seat_claim_no_conflict: "declared-conflict",
  application_with_a_seat_stays_accepted: "has-a-seat",
  hours_fit_in_a_day: "day-is-full",
  verified_hours_are_final: "verified-is-final",
  hours_correction_once: "corrected-already",
  correction_of_what_counts: "changed-meanwhile",
  nobody_verifies_their_own_hours: "own-hours",
};

/** The refusal behind a database error, or the error itself when it is none we expect. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal || error instanceof OutcomeUnknown) return error;
  if (isOutOfRoom(error) || isAway(error)) {
    log.error({ err: error }, "the database could not take a write");
    return new Refusal(isOutOfRoom(error) ? "no-room" : "database-away");
  }
  const code = refusals[constraintOf(error) ?? ""];
  return code ? new Refusal(code) : error;
}
