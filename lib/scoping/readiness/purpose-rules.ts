import type { ScopeContent, ScopeDeliverable, ScopeOutcome } from "@/lib/scoping/content";
import { firstEmpty, firstRow, said, type Rule } from "@/lib/scoping/readiness/rule";

const measurable = ({ baseline, target }: ScopeOutcome) => said(baseline, target);
const measured = ({ what, baseline, target, measuredBy }: ScopeOutcome) =>
  said(what, baseline, target, measuredBy);
const accepted = ({ title, acceptance }: ScopeDeliverable) => said(title, acceptance);
const firstGap = (row: ScopeOutcome | undefined) =>
  (["what", "baseline", "target", "measuredBy"] as const).find((field) => !row?.[field].trim()) ?? "what";
/** A title people can say in one breath. */
const longestTitle = 80;

const outcomeField = ({ outcomes }: ScopeContent, complete: (row: ScopeOutcome) => boolean) =>
  firstRow("outcomes", outcomes, complete, firstGap(outcomes.find((row) => !complete(row))));

/** What it is for, what comes of it, and where it ends. */
export const purposeRules = [
  {
    key: "priority-named",
    severity: "blocker",
    section: "problem",
    field: "priorityId",
    holds: ({ priority }) => priority !== null,
  },
  {
    key: "problem-told",
    severity: "blocker",
    section: "problem",
    field: "problem",
    holds: ({ problem }) => said(problem),
  },
  {
    key: "people-named",
    severity: "warning",
    section: "problem",
    field: "whoHasIt",
    holds: ({ whoHasIt }) => said(whoHasIt),
  },
  {
    key: "cause-chosen",
    severity: "warning",
    section: "problem",
    field: "causes",
    holds: ({ causes }) => causes.length > 0,
  },
  {
    key: "type-chosen",
    severity: "warning",
    section: "problem",
    field: "type",
    holds: ({ type }) => type !== null,
  },
  {
    key: "title-short",
    severity: "warning",
    section: "problem",
    field: "title",
    holds: ({ title }) => title.length <= longestTitle,
  },
  {
    key: "outcome-told",
    severity: "blocker",
    section: "outcomes",
    field: "outcomes.0.what",
    holds: ({ outcomes }) => outcomes.some(({ what }) => said(what)),
  },
  {
    key: "outcome-measurable",
    severity: "blocker",
    section: "outcomes",
    field: (scope) => outcomeField(scope, measurable),
    holds: ({ outcomes }) => outcomes.some(measurable),
  },
  {
    key: "outcomes-measured",
    severity: "warning",
    section: "outcomes",
    field: (scope) => outcomeField(scope, measured),
    holds: ({ outcomes }) => outcomes.every(measured),
  },
  {
    key: "out-of-scope-named",
    severity: "blocker",
    section: "boundaries",
    field: "outOfScope",
    holds: ({ outOfScope }) => said(outOfScope),
  },
  {
    key: "boundaries-drawn",
    severity: "warning",
    section: "boundaries",
    field: (scope) => firstEmpty(scope, ["inScope", "assumptions"]),
    holds: ({ inScope, assumptions }) => said(inScope, assumptions),
  },
  {
    key: "deliverable-named",
    severity: "blocker",
    section: "deliverables",
    field: "deliverables.0.title",
    holds: ({ deliverables }) => deliverables.some(({ title }) => said(title)),
  },
  {
    key: "deliverables-accepted",
    severity: "blocker",
    section: "deliverables",
    field: ({ deliverables }) => firstRow("deliverables", deliverables, accepted, "acceptance"),
    holds: ({ deliverables }) => deliverables.every(accepted),
  },
] as const satisfies readonly Rule[];
