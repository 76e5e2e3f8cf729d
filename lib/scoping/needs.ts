import { needsParts, type NeedsContent, type NeedsPart } from "@/lib/scoping/needs-schema";
import type { ScopeContent } from "@/lib/scoping/content";

export const emptyNeeds: NeedsContent = {
  priorities: [],
  canHelp: "",
  cannotHelp: "",
  hoursPerWeek: null,
  whoHasTime: "",
  decisionMaker: "",
  systems: [],
};

const answered: Record<NeedsPart, (needs: NeedsContent) => boolean> = {
  priorities: ({ priorities }) => priorities.some(({ title }) => title !== ""),
  technology: ({ canHelp, cannotHelp }) => canHelp !== "" || cannotHelp !== "",
  time: ({ hoursPerWeek, decisionMaker }) => hoursPerWeek !== null && decisionMaker !== "",
  systems: ({ systems }) => systems.some(({ name }) => name !== ""),
};

/** The parts of an assessment that say something; all four make it complete. */
export function answeredParts(needs: NeedsContent): NeedsPart[] {
  return needsParts.filter((part) => answered[part](needs));
}

/** Sentences that an assessment leaves in a scope, in the partner's language. */
export type NeedsWords = {
  hours: (hours: number, who: string) => string;
  system: (system: NeedsContent["systems"][number]) => string;
};

/** The fields of a scope that an assessment can begin. */
export const fillable = [
  "priority",
  "inScope",
  "outOfScope",
  "decisionMaker",
  "assumptions",
  "risks",
] as const;
export type Fillable = (typeof fillable)[number];

export type Filling = Partial<Pick<ScopeContent, Exclude<Fillable, "priority">>> & {
  /** The title of the first priority; which of the organization's it is, the command finds out. */
  priority?: string;
};

const isEmpty = (value: ScopeContent[Fillable]) =>
  value === null ||
  (typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0);

/**
 * What an assessment adds to a scope: only where the scope says nothing yet, so that nothing written is ever lost.
 * Obstacles become risks of middling weight, to be judged together; time and systems become assumptions.
 */
export function fillingOf(scope: ScopeContent, needs: NeedsContent, words: NeedsWords): Filling {
  const named = needs.priorities.filter(({ title }) => title !== "");
  const assumptions = [
    ...(needs.hoursPerWeek === null ? [] : [words.hours(needs.hoursPerWeek, needs.whoHasTime)]),
    ...needs.systems.filter(({ name }) => name !== "").map((system) => words.system(system)),
  ];
  const offered: Filling = {
    priority: named[0]?.title,
    inScope: needs.canHelp,
    outOfScope: needs.cannotHelp,
    decisionMaker: needs.decisionMaker,
    assumptions: assumptions.join("\n"),
    risks: needs.priorities
      .filter(({ obstacle }) => obstacle !== "")
      .map(({ obstacle }) => ({
        kind: "RISK",
        what: obstacle,
        likelihood: 3,
        effect: 3,
        mitigation: "",
        owner: "",
      })),
  };
  return Object.fromEntries(
    Object.entries(offered).filter(
      ([field, value]) => value !== undefined && value.length > 0 && isEmpty(scope[field as Fillable]),
    ),
  );
}
