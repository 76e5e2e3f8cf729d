import type { NeedsContent } from "@/lib/intake/needs-schema";
import type { ScopeContent, ScopeRisk, ScopeSystem } from "@/lib/scoping/content";

/** The sentence that hours of the partner's people leave in a scope, in the partner's language. */
export type NeedsWords = (hours: number, who: string) => string;

/** The fields of a scope that an assessment can begin. */
export const fillable = [
  "priority",
  "inScope",
  "outOfScope",
  "systems",
  "risks",
  "partnerGives",
  "decisionMaker",
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
 * Obstacles become risks of middling weight, to be judged together; systems come with their access still open.
 */
export function fillingOf(scope: ScopeContent, needs: NeedsContent, hoursInWords: NeedsWords): Filling {
  const named = needs.priorities.filter(({ title }) => title !== "");
  const offered: Filling = {
    priority: named[0]?.title,
    inScope: needs.canHelp,
    outOfScope: needs.cannotHelp,
    decisionMaker: needs.decisionMaker,
    partnerGives: needs.hoursPerWeek === null ? "" : hoursInWords(needs.hoursPerWeek, needs.whoHasTime),
    systems: needs.systems.filter(({ name }) => name !== "").map(systemOf),
    risks: needs.priorities.filter(({ obstacle }) => obstacle !== "").map(riskOf),
  };
  return Object.fromEntries(
    Object.entries(offered).filter(
      ([field, value]) => value !== undefined && value.length > 0 && isEmpty(scope[field as Fillable]),
    ),
  );
}

function systemOf({ name, purpose, owner }: NeedsContent["systems"][number]): ScopeSystem {
  const rest = { accessNote: "", data: "", dataOwner: "", handling: "" };
  return { name, purpose, owner, access: "UNKNOWN", sensitivity: "UNKNOWN", ...rest };
}

function riskOf({ obstacle }: NeedsContent["priorities"][number]): ScopeRisk {
  const weight = { likelihood: 3, effect: 3 };
  return { kind: "RISK", what: obstacle, ...weight, mitigation: "", owner: "", state: "OPEN", hours: null };
}
