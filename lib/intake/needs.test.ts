import { expect, it } from "vitest";
import { answeredParts, emptyNeeds } from "@/lib/intake/needs";

const full = {
  ...emptyNeeds,
  priorities: [{ title: "Reach every household", obstacle: "" }],
  canHelp: "One list",
  hoursPerWeek: 2,
  decisionMaker: "Director",
  systems: [{ name: "A spreadsheet", purpose: "Donors", owner: "Front desk" }],
};

it("is complete when all four parts say something", () => {
  expect(answeredParts(emptyNeeds)).toEqual([]);
  expect(answeredParts({ ...full, systems: [] })).toEqual(["priorities", "technology", "time"]);
  expect(answeredParts(full)).toHaveLength(4);
});
