import type { BuiltCohort } from "../builders/cohorts";
import type { BuiltProject } from "../builders/projects";
import { publicQuestions } from "../words/community";
import { Random } from "./random";
import type { World } from "./world";

/** What people asked of the projects they could choose, and which ones they marked for themselves. */
export function addFair(
  { sheet, past }: World,
  cohort: BuiltCohort,
  projects: readonly BuiltProject[],
): void {
  const random = new Random(`fair ${cohort.slug}`);
  const people = sheet
    .of("application")
    .filter(({ cohortId, state }) => cohortId === cohort.id && state !== "DRAFT")
    .map(({ personId }) => personId);
  for (const { id, contact } of projects) {
    for (const { text, answer } of random.some(publicQuestions, random.between(0, 2))) {
      const askedById = random.pick(people);
      const days = random.between(2, 5);
      const answered = random.chance(0.7);
      sheet.add("publicQuestion", {
        ...{ id: sheet.id(), projectId: id, askedById, text, askedAt: past.daysAgo(days) },
        answer: answered ? answer : null,
        answeredById: answered ? contact.id : null,
        answeredAt: answered ? past.daysAgo(days - 1) : null,
      });
    }
    for (const personId of new Set(random.some(people, random.between(2, 6))))
      sheet.add("projectInterest", { projectId: id, personId, at: past.daysAgo(2) });
  }
}
