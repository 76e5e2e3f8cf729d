import { needsParts, type NeedsContent, type NeedsPart } from "@/lib/intake/needs-schema";

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
