import { participationMeasures } from "@/lib/engagements/measures";
import { hoursMeasures } from "@/lib/hours/measures";
import type { Measure } from "@/lib/platform/measure";
import { projectMeasures } from "@/lib/projects/measures";

/** What the capabilities measure, in the order of a report: whoever has figures adds theirs here. */
export const measures = [...participationMeasures, ...hoursMeasures, ...projectMeasures] as const;

/** Those that a report leads with; the others are in its downloads and have rows of their own. */
export const reportMeasures = measures.filter(({ key }) => key !== "stopped");

export type MeasureKey = (typeof measures)[number]["key"];

/** The measure of this name; undefined for anything else. */
export function measureNamed(key: unknown): (Measure & { key: MeasureKey }) | undefined {
  return measures.find((measure) => measure.key === key);
}
