// One message or more of every kind, with made-up facts, for the preview and for the test that no kind is missing.
import { invitationMessage } from "@/lib/access/invitations/letter";
import { letter } from "@/lib/applications/letter";
import { announcementMessage, phaseMessage } from "@/lib/community/announcements/letter";
import { answerMessage } from "@/lib/community/letter";
import { hoursMessage } from "@/lib/hours/letter";
import { intakeMessage, type IntakeLetter } from "@/lib/intake/mail/intake-letter";
import type { MessageKind } from "@/lib/notifications/kinds";
import type { Message, Translator } from "@/lib/notifications/notify";
import { claimApproved, claimDeclined, claimMade, unlistedNamed } from "@/lib/organizations/letter";
import { signInWords } from "@/lib/people/auth/sign-in-words";
import { linkMinutes } from "@/lib/people/auth/sign-in-link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { projectMessage } from "@/lib/projects/letter";
import { scopeMessage, type Letter } from "@/lib/scoping/mail/letter";
import * as teams from "@/lib/teams/letters";

const name = "Maria Peña";
const organization = "Alder Street Kitchen";
const reason = "Both data seats went to people with more years of reporting.";
const nextStep = "Apply to the next cohort: it needs three analysts.";
const question = "Which spreadsheet do the drivers fill in on Mondays?";
const title = "Pantry stock in one place";
const slug = "pantry-stock";
const at = new Date("2027-01-12T17:00:00Z");
const timeZone = "America/Los_Angeles";
const claim = { organization, claimant: name, evidence: "Call the kitchen and ask for me." };
const entry = { project: title, workedOn: "2026-11-20", minutes: 150, reason: question };
const seat = { role: "Data analyst", project: title, slug, partner: organization, cohort: "spring-2027" };
const cohort = {
  ...{ slug: "spring-2027", name: "Spring 2027", cancelReason: "Too few projects were ready." },
  ...{ reviewEndsAt: at, preferencesOpenAt: at, claimingOpensAt: at, programme: { timeZone } },
};
const request = {
  ...{ title, slug, organization, name, reference: "CW-1042", into: "CW-1043" },
  date: "Fri 15 Jan",
};

type Examples = Record<MessageKind, (t: Translator, locale: Locale) => Record<string, Message>>;

const scope = (t: Translator, letters: readonly Letter[]) =>
  Object.fromEntries(
    letters.map((each) => [
      each,
      scopeMessage(t, each, {
        ...{ title, slug, organization, cohort: cohort.name, path: `/projects/${slug}/scope` },
        ...{ number: 1, section: "outcomes", by: name, words: question },
      }),
    ]),
  );

const intake = (t: Translator, letters: readonly IntakeLetter[]) =>
  Object.fromEntries(
    letters.map((each) => [
      each,
      intakeMessage(t, each, request, { path: `/projects/${slug}`, more: [{ quote: question }] }),
    ]),
  );

export const examples: Examples = {
  "account.signIn": (t) => ({ link: { ...signInWords(t, linkMinutes), path: "/sign-in/confirm" } }),
  "account.invitation": (t) =>
    Object.fromEntries(
      (["ORGANIZATION", "STAFF", "FUNDER"] as const).map((kind) => [
        kind.toLowerCase(),
        invitationMessage(t, { kind, to: organization, from: name, token: "made-up" }),
      ]),
    ),
  "organizations.claimMade": (t) => ({
    made: claimMade(t, { ...claim, position: "Director" }),
    unlisted: unlistedNamed(t, { ...claim, claimId: "1" }),
  }),
  "organizations.claimDecided": (t) => ({
    approved: claimApproved(t, { name: organization, slug }),
    declined: claimDeclined(t, { name: organization, slug, reason, unlisted: false }),
    unlisted: claimDeclined(t, { name: organization, slug, reason, unlisted: true }),
  }),
  "requests.receipt": (t) => intake(t, ["receipt"]),
  "requests.decided": (t) => ({
    declined: projectMessage(t, "declined", { slug, title, reason, nextStep }),
    ...intake(t, ["mergedPartner"]),
  }),
  "requests.arrived": (t) => ({
    ...scope(t, ["submittedStaff"]),
    ...intake(t, ["assigned", "unassigned", "mergedStaff"]),
  }),
  "requests.question": (t) => intake(t, ["asked", "answered"]),
  "scope.progress": (t) =>
    scope(t, [
      ...(["scopingBegun", "proposedPartner", "proposedStaff"] as const),
      ...(["approvedPartner", "approvedStaff", "published"] as const),
    ]),
  "scope.comment": (t) =>
    scope(t, ["commentedPartner", "commentedStaff", "changeAskedPartner", "changeAskedStaff"]),
  "scope.change": (t) =>
    scope(t, ["changeProposedPartner", "changeProposedStaff", "changeAccepted", "changeDeclined"]),
  "projects.progress": (t) => ({
    started: projectMessage(t, "started", { slug, title }),
    stopped: projectMessage(t, "stopped", { slug, title, reason }),
    sustained: projectMessage(t, "sustained", { slug, title }),
  }),
  "applications.letter": (t, locale) =>
    Object.fromEntries(
      (["submitted", "accepted", "waitlisted", "declined", "cancelled"] as const).map((kind) => [
        kind,
        letter({ t, locale, kind, cohort, decision: kind === "declined" ? { reason, nextStep } : null }),
      ]),
    ),
  "teams.offer": (t, locale) => ({
    held: teams.heldMessage(t, locale, { ...seat, heldUntil: at, timeZone }),
    over: teams.holdOverMessage(t, { ...seat, byTime: true }),
    ended: teams.holdOverMessage(t, { ...seat, byTime: false }),
  }),
  "teams.ownSeat": (t, locale) => ({
    claimed: teams.claimedMessage(t, locale, {
      ...{ ...seat, startsOn: "2027-02-01", placedByStaff: true },
      note: { name, text: "The stock list is in the shared folder." },
    }),
    released: teams.releasedMessage(t, "staff", { ...seat, reason }),
    ended: teams.releasedMessage(t, "end", { ...seat, reason }),
  }),
  "teams.members": (t, locale) => ({
    joined: teams.joinedMessage(t, { ...seat, name, taken: 2, seats: 3 }),
    reopened: teams.freedMessage(t, { ...seat, isOffered: false, left: { name, reason: "A new job." } }),
    offered: teams.freedMessage(t, { ...seat, isOffered: true }),
    complete: teams.completeMessage(t, locale, {
      ...{ project: title, slug, kickoffOn: "2027-02-01" },
      members: [name, null],
    }),
  }),
  "teams.agreement": (t) => ({
    drafted: teams.agreementMessage(t, { project: title, slug, number: 2 }),
  }),
  "teams.question": (t) => ({
    asked: teams.askedMessage(t, { project: title, slug, text: question }),
    answered: teams.answeredMessage(t, { project: title, slug, partner: organization, text: nextStep }),
  }),
  "cohorts.announcement": (t) => ({
    sent: announcementMessage(t, { subject: "The kickoff moved", text: `${reason}\n${nextStep}`, slug }),
  }),
  "cohorts.phase": (t) =>
    Object.fromEntries(
      (["preferences", "claiming", "running", "ended"] as const).map((phase) => [
        phase,
        phaseMessage(t, phase, cohort),
      ]),
    ),
  "cohorts.help": (t) => ({
    answered: answerMessage(t, { title: question, by: name, cohort, text: nextStep, questionId: "1" }),
  }),
  "hours.decided": (t, locale) =>
    Object.fromEntries(
      (["queried", "rejected", "reopened"] as const).map((news) => [
        news,
        hoursMessage(t, locale, news, entry),
      ]),
    ),
};
