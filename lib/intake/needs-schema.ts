import { z } from "zod";
import { id, optionalWholeNumber, plainLine, plainText, rows, stamp } from "@/lib/platform/fields";

/** How many rows of each list one form holds. */
export const needsLimits = { priorities: 5, systems: 8 } as const;

/** What the short talk before a scope brings out. */
export type NeedsContent = {
  priorities: { title: string; obstacle: string }[];
  canHelp: string;
  cannotHelp: string;
  hoursPerWeek: number | null;
  whoHasTime: string;
  decisionMaker: string;
  systems: { name: string; purpose: string; owner: string }[];
};

export const needsParts = ["priorities", "technology", "time", "systems"] as const;
export type NeedsPart = (typeof needsParts)[number];

const line = () => plainLine(200);
const story = () => plainText(3000);

/** Saved as it is typed; nothing in it must be answered. */
export const SaveNeeds = z.object({
  projectId: id(),
  stamp: stamp(),
  priorities: rows(
    z.object({ title: line(), obstacle: plainText(1000) }),
    ["title", "obstacle"],
    needsLimits.priorities,
  ),
  canHelp: story(),
  cannotHelp: story(),
  hoursPerWeek: optionalWholeNumber(0, 60),
  whoHasTime: line(),
  decisionMaker: line(),
  systems: rows(
    z.object({ name: line(), purpose: plainText(500), owner: line() }),
    ["name", "purpose", "owner"],
    needsLimits.systems,
  ),
});
export type SaveNeeds = z.infer<typeof SaveNeeds>;
