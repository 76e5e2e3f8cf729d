import { dateIn } from "@/lib/platform/dates";
import { turnsOf, type Happening } from "@/lib/projects/turn";
import { workingDaysBetween } from "@/lib/projects/working-days";
import { addAudit } from "./audit";
import type { Sheet } from "./sheet";

/** Something staff asked back, and what came of it. */
export type QuestionSpec = {
  text: string;
  mayEdit?: boolean;
  by: { id: string };
  at: Date;
  answer?: { text: string; by: { id: string }; at: Date };
};

/** What the short talk before a scope brought out. */
export type NeedsSpec = {
  priorities: { title: string; obstacle: string }[];
  systems: { name: string; purpose: string; owner: string }[];
  canHelp: string;
  cannotHelp: string;
  hoursPerWeek: number | null;
  whoHasTime: string;
  decisionMaker: string;
  by: { id: string };
  savedAt: Date;
  completedAt?: Date;
};

/** Questions with their answers; gives what happened, for the clock. */
export function addQuestions(
  sheet: Sheet,
  projectId: string,
  questions: readonly QuestionSpec[],
): Happening[] {
  return questions.flatMap(({ text, mayEdit = false, by, at, answer }): Happening[] => {
    const id = sheet.id();
    sheet.add("question", {
      id,
      projectId,
      text,
      mayEdit,
      askedById: by.id,
      askedAt: at,
      answer: answer?.text ?? null,
      answeredById: answer?.by.id ?? null,
      answeredAt: answer?.at ?? null,
    });
    const subject: [string, string] = ["Project", projectId];
    addAudit(sheet, { at, by, actingAs: "staff", action: "question.asked", subject });
    if (!answer) return [{ at, kind: "asked", question: id }];
    addAudit(sheet, {
      at: answer.at,
      by: answer.by,
      actingAs: "partner",
      action: "question.answered",
      subject,
    });
    return [
      { at, kind: "asked", question: id },
      { at: answer.at, kind: "answered", question: id },
    ];
  });
}

/** The turns that the trigger would have written while all this happened. */
export function addTurns(
  sheet: Sheet,
  project: { id: string; programme: { timeZone: string } },
  history: readonly Happening[],
): void {
  const zone = project.programme.timeZone;
  for (const { side, since, until } of turnsOf(history))
    sheet.add("waiting", {
      id: sheet.id(),
      projectId: project.id,
      side,
      since,
      until,
      days: until && workingDaysBetween(dateIn(since, zone), dateIn(until, zone)),
    });
}

export function addNeeds(sheet: Sheet, projectId: string, spec: NeedsSpec): void {
  const { priorities, systems, by, completedAt, ...row } = spec;
  sheet.add("needsAssessment", { projectId, ...row, savedById: by.id, completedAt: completedAt ?? null });
  for (const [position, priority] of priorities.entries())
    sheet.add("needsPriority", { id: sheet.id(), projectId, position, ...priority });
  for (const [position, system] of systems.entries())
    sheet.add("needsSystem", { id: sheet.id(), projectId, position, ...system });
  if (completedAt)
    addAudit(sheet, {
      at: completedAt,
      by,
      actingAs: "partner",
      action: "needs.completed",
      subject: ["Project", projectId],
    });
}
