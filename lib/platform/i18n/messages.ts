import commonEn from "@/messages/en/common.json";
import layoutEn from "@/messages/en/layout.json";
import homeEn from "@/messages/en/home.json";
import accountEn from "@/messages/en/account.json";
import organizationsEn from "@/messages/en/organizations.json";
import projectsEn from "@/messages/en/projects.json";
import scopingEn from "@/messages/en/scoping.json";
import scopeVersionsEn from "@/messages/en/scopeVersions.json";
import insightEn from "@/messages/en/insight.json";
import intakeEn from "@/messages/en/intake.json";
import triageEn from "@/messages/en/triage.json";
import cohortsEn from "@/messages/en/cohorts.json";
import reviewEn from "@/messages/en/review.json";
import communityEn from "@/messages/en/community.json";
import levelsEn from "@/messages/en/levels.json";
import applyEn from "@/messages/en/apply.json";
import announceEn from "@/messages/en/announce.json";
import teamsEn from "@/messages/en/teams.json";
import workingEn from "@/messages/en/working.json";
import fairEn from "@/messages/en/fair.json";
import selectionEn from "@/messages/en/selection.json";
import hoursEn from "@/messages/en/hours.json";
import impactEn from "@/messages/en/impact.json";
import attentionEn from "@/messages/en/attention.json";
import volunteersEn from "@/messages/en/volunteers.json";
import refusalsEn from "@/messages/en/refusals.json";
import validationEn from "@/messages/en/validation.json";
import catalogueEn from "@/messages/en/catalogue.json";
import mailEn from "@/messages/en/mail.json";
import notificationsEn from "@/messages/en/notifications.json";
import saidEn from "@/messages/en/said.json";
import systemEn from "@/messages/en/system.json";
import doorEn from "@/messages/en/door.json";
import commonEs from "@/messages/es/common.json";
import layoutEs from "@/messages/es/layout.json";
import homeEs from "@/messages/es/home.json";
import accountEs from "@/messages/es/account.json";
import organizationsEs from "@/messages/es/organizations.json";
import projectsEs from "@/messages/es/projects.json";
import scopingEs from "@/messages/es/scoping.json";
import scopeVersionsEs from "@/messages/es/scopeVersions.json";
import insightEs from "@/messages/es/insight.json";
import intakeEs from "@/messages/es/intake.json";
import triageEs from "@/messages/es/triage.json";
import cohortsEs from "@/messages/es/cohorts.json";
import reviewEs from "@/messages/es/review.json";
import communityEs from "@/messages/es/community.json";
import levelsEs from "@/messages/es/levels.json";
import applyEs from "@/messages/es/apply.json";
import announceEs from "@/messages/es/announce.json";
import teamsEs from "@/messages/es/teams.json";
import workingEs from "@/messages/es/working.json";
import fairEs from "@/messages/es/fair.json";
import selectionEs from "@/messages/es/selection.json";
import hoursEs from "@/messages/es/hours.json";
import impactEs from "@/messages/es/impact.json";
import attentionEs from "@/messages/es/attention.json";
import volunteersEs from "@/messages/es/volunteers.json";
import refusalsEs from "@/messages/es/refusals.json";
import validationEs from "@/messages/es/validation.json";
import catalogueEs from "@/messages/es/catalogue.json";
import mailEs from "@/messages/es/mail.json";
import notificationsEs from "@/messages/es/notifications.json";
import saidEs from "@/messages/es/said.json";
import systemEs from "@/messages/es/system.json";
import doorEs from "@/messages/es/door.json";
import type { Locale, Namespace } from "@/lib/platform/i18n/locales";

const en = {
  common: commonEn,
  layout: layoutEn,
  home: homeEn,
  account: accountEn,
  organizations: organizationsEn,
  projects: projectsEn,
  scoping: scopingEn,
  scopeVersions: scopeVersionsEn,
  insight: insightEn,
  intake: intakeEn,
  triage: triageEn,
  cohorts: cohortsEn,
  review: reviewEn,
  community: communityEn,
  levels: levelsEn,
  apply: applyEn,
  announce: announceEn,
  teams: teamsEn,
  working: workingEn,
  fair: fairEn,
  selection: selectionEn,
  hours: hoursEn,
  impact: impactEn,
  attention: attentionEn,
  volunteers: volunteersEn,
  refusals: refusalsEn,
  validation: validationEn,
  catalogue: catalogueEn,
  mail: mailEn,
  notifications: notificationsEn,
  said: saidEn,
  system: systemEn,
  door: doorEn,
} satisfies Record<Namespace, object>;

const es = {
  common: commonEs,
  layout: layoutEs,
  home: homeEs,
  account: accountEs,
  organizations: organizationsEs,
  projects: projectsEs,
  scoping: scopingEs,
  scopeVersions: scopeVersionsEs,
  insight: insightEs,
  intake: intakeEs,
  triage: triageEs,
  cohorts: cohortsEs,
  review: reviewEs,
  community: communityEs,
  levels: levelsEs,
  apply: applyEs,
  announce: announceEs,
  teams: teamsEs,
  working: workingEs,
  fair: fairEs,
  selection: selectionEs,
  hours: hoursEs,
  impact: impactEs,
  attention: attentionEs,
  volunteers: volunteersEs,
  refusals: refusalsEs,
  validation: validationEs,
  catalogue: catalogueEs,
  mail: mailEs,
  notifications: notificationsEs,
  said: saidEs,
  system: systemEs,
  door: doorEs,
} satisfies Record<Namespace, object>;

export type Messages = typeof en;

/** Every sentence by language; imported statically so that pages, jobs and mail share them without reading files. */
export const messages: Record<Locale, Messages> = { en, es };
