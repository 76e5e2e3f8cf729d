// npm run email:preview: every message in both languages as files to look at, with their plain-text twins.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createElement, type ReactElement } from "react";
import { render, toPlainText } from "@react-email/render";
import { InvitationMail } from "@/lib/access/mail";
import { AnnouncementMail } from "@/lib/community/announcements/mail";
import { AnswerMail } from "@/lib/community/mail";
import { ApplicationMail } from "@/lib/applications/mail";
import { ClaimApproved, ClaimDeclined, ClaimMade, UnlistedNamed } from "@/lib/organizations/mail";
import { HoursMail } from "@/lib/hours/mail";
import { SignInMail } from "@/lib/people/mail";
import { locales, type Locale } from "@/lib/platform/i18n/locales";
import { ProjectMail, projectNews } from "@/lib/projects/mail";
import { TeamMail } from "@/lib/teams/mail";

const name = "Maria Peña";
const organization = "Alder Street Kitchen";
const reason = "Both data seats went to people with more years of reporting.";
const nextStep = "Apply to the next cohort: it needs three analysts.";
const href = "https://commonwork.example/";
const project = { slug: "pantry-stock", title: "Pantry stock in one place" };
const application = {
  name,
  cohort: "Fall cohort",
  href,
  on: new Date(),
  ranks: true,
  timeZone: "America/Los_Angeles",
};

function messages(locale: Locale): Record<string, ReactElement> {
  const claim = { locale, name, organization, href };
  const all: Record<string, ReactElement> = {
    "sign-in": createElement(SignInMail, { locale, href, minutes: 10 }),
    "claim-made": createElement(ClaimMade, {
      ...claim,
      claimant: name,
      position: "Director",
      evidence: reason,
    }),
    "claim-approved": createElement(ClaimApproved, claim),
    "claim-declined": createElement(ClaimDeclined, { ...claim, reason, unlisted: false }),
    "unlisted-named": createElement(UnlistedNamed, { ...claim, claimant: name, evidence: reason }),
    "help-answered": createElement(AnswerMail, {
      ...{ locale, name, by: organization, cohort: "Fall cohort", text: nextStep, href },
      subject: project.title,
    }),
    announcement: createElement(AnnouncementMail, {
      ...{ locale, name, sentences: [reason, nextStep], href },
      subject: project.title,
      button: project.title,
    }),
    team: createElement(TeamMail, {
      locale,
      name,
      subject: project.title,
      sentences: [reason],
      quote: { lead: name, text: nextStep },
      button: { label: project.title, href },
    }),
  };
  for (const kind of ["ORGANIZATION", "STAFF", "FUNDER"] as const)
    all[`invitation-${kind.toLowerCase()}`] = createElement(InvitationMail, {
      locale,
      kind,
      to: organization,
      from: name,
      days: 14,
      href,
    });
  for (const kind of ["submitted", "accepted", "waitlisted", "declined", "cancelled"] as const) {
    const why = kind === "declined" ? { reason, nextStep } : kind === "cancelled" ? { reason } : {};
    all[`application-${kind}`] = createElement(ApplicationMail, { ...application, ...why, kind, locale });
  }
  for (const kind of ["queried", "rejected"] as const) {
    const entry = { project: project.title, workedOn: "2026-11-20", minutes: 150 };
    all[`hours-${kind}`] = createElement(HoursMail, { ...entry, kind, locale, name, reason, href });
  }
  for (const news of projectNews)
    all[`project-${news}`] = createElement(ProjectMail, { news, locale, name, project, reason, nextStep });
  return all;
}

const folder = path.resolve(process.env.DATA_DIR || ".data", "mail-preview");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let written = 0;
for (const locale of locales)
  for (const [key, body] of Object.entries(messages(locale))) {
    const html = await render(body);
    writeFileSync(path.join(folder, `${key}.${locale}.html`), html);
    writeFileSync(path.join(folder, `${key}.${locale}.txt`), toPlainText(html));
    written++;
  }
console.log(`${written} messages, each as .html and .txt, are in ${folder}`);
