import type { ApplicationState, TimeKind, WorkPlace } from "@/lib/generated/prisma/enums";
import { addAudit } from "./audit";
import type { Sheet } from "./sheet";

export type ApplicationSpec = {
  cohort: { id: string };
  person: { id: string };
  state: ApplicationState;
  discipline: string;
  skills: Record<string, number>;
  hoursPerWeek: number | null;
  timeKind: TimeKind;
  causes: string[];
  statement: string;
  conflicts?: { id: string }[];
  freeTimes?: string[];
  place?: WorkPlace;
  languages?: string[];
  learning?: string;
  suggested?: { key: string; name: string; level: number }[];
  savedAt: Date;
  submittedAt: Date | null;
  decision?: { by: { id: string } | null; at: Date; reason: string; nextStep: string };
};

const decided: readonly ApplicationState[] = ["ACCEPTED", "WAITLISTED", "DECLINED"];

/** An application and what brought it to its state. */
export function addApplication(sheet: Sheet, spec: ApplicationSpec): string {
  const { cohort, person, skills, conflicts = [], suggested = [], decision, ...row } = spec;
  const { freeTimes = [], place = "EITHER", languages = [], learning = "" } = spec;
  const said = { freeTimes, place, languages, learning };
  const id = sheet.id();
  sheet.add("application", { id, cohortId: cohort.id, personId: person.id, ...row, ...said });
  for (const [skill, level] of Object.entries(skills))
    sheet.add("applicationSkill", { applicationId: id, skill, level });
  for (const suggestion of suggested) sheet.add("suggestedSkill", { applicationId: id, ...suggestion });
  for (const organization of conflicts)
    sheet.add("applicationConflict", { applicationId: id, organizationId: organization.id });
  const audit = { actingAs: "professional", by: person, subject: ["Application", id] as [string, string] };
  if (spec.submittedAt) addAudit(sheet, { ...audit, at: spec.submittedAt, action: "application.submitted" });
  if (spec.state === "WITHDRAWN")
    addAudit(sheet, { ...audit, at: spec.savedAt, action: "application.withdrawn" });
  if (decision && decided.includes(spec.state)) {
    sheet.add("applicationDecision", {
      id: sheet.id(),
      applicationId: id,
      outcome: spec.state,
      reason: decision.reason,
      nextStep: decision.nextStep,
      decidedById: decision.by?.id ?? null,
      at: decision.at,
    });
    addAudit(sheet, {
      at: decision.at,
      by: decision.by,
      actingAs: decision.by ? "staff" : "system",
      action: `application.${spec.state.toLowerCase()}`,
      subject: audit.subject,
      changes: { state: ["SUBMITTED", spec.state] },
      reason: decision.reason,
    });
  }
  return id;
}
