import type { Stage } from "@/lib/generated/prisma/enums";

const mainLine: readonly Stage[] = [
  "DRAFT",
  "SUBMITTED",
  "SCOPING",
  "SCOPED",
  "PUBLISHED",
  "STAFFED",
  "ACTIVE",
  "HANDOFF",
  "SUSTAINED",
  "CLOSED",
];
const usualDeparture: Partial<Record<Stage, Stage>> = {
  DECLINED: "SUBMITTED",
  WITHDRAWN: "SCOPING",
  STOPPED: "ACTIVE",
};

/** The stages a project went through to reach `stage`, without the draft it began as; `leftFrom` when it left the main line. */
export function pathTo(stage: Stage, leftFrom?: Stage): Stage[] {
  if (mainLine.includes(stage)) return mainLine.slice(1, mainLine.indexOf(stage) + 1);
  return [...pathTo(leftFrom ?? usualDeparture[stage] ?? "SUBMITTED"), stage];
}
