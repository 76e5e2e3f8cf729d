import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conditions,
  findMove,
  mayMove,
  moves,
  movesFor,
  type Facts,
  type Mover,
} from "@/lib/projects/lifecycle";
import { endStages, stages } from "@/lib/projects/schema";

const everyone: Mover[] = ["member", "staff", "system"];
const everything: Facts = Object.fromEntries(Object.keys(conditions).map((name) => [name, true]));
const anyStage = fc.constantFrom(...stages);
const anyMovers = fc.subarray(everyone);
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.keys(conditions).map((name) => [name, fc.boolean()])),
  { requiredKeys: [] },
);

describe("the table of moves", () => {
  it("walks the main line from the first draft to the end", () => {
    const line = stages.slice(0, stages.indexOf("CLOSED") + 1);
    for (const [position, from] of line.slice(0, -1).entries()) {
      const to = line[position + 1] ?? from;
      expect(mayMove(from, to, everyone, everything)).toMatchObject({ allowed: true });
    }
  });

  it("says exactly what the domain says", () => {
    const table = moves.flatMap(({ from, to }) => from.map((stage) => `${stage} > ${to}`));
    const declined = stages.slice(0, 6).flatMap((stage) => [`${stage} > DECLINED`, `${stage} > WITHDRAWN`]);
    expect(table.toSorted()).toEqual(
      [
        "DRAFT > SUBMITTED",
        "SUBMITTED > SCOPING",
        "SCOPING > SCOPED",
        "SCOPED > SCOPING",
        "SCOPED > PUBLISHED",
        "PUBLISHED > STAFFED",
        "STAFFED > PUBLISHED",
        "STAFFED > ACTIVE",
        "ACTIVE > HANDOFF",
        "HANDOFF > SUSTAINED",
        "SUSTAINED > CLOSED",
        "ACTIVE > STOPPED",
        "HANDOFF > STOPPED",
        ...declined,
      ].toSorted(),
    );
  });

  it("refuses what is not in it, whoever asks and whatever holds", () => {
    fc.assert(
      fc.property(anyStage, anyStage, anyMovers, anyFacts, (from, to, movers, facts) => {
        fc.pre(!findMove(from, to));
        expect(mayMove(from, to, movers, facts)).toMatchObject({ allowed: false, code: "move-impossible" });
      }),
    );
  });

  it("allows a move only to those it names, and only when all it asks for holds", () => {
    fc.assert(
      fc.property(anyStage, anyStage, anyMovers, anyFacts, (from, to, movers, facts) => {
        const verdict = mayMove(from, to, movers, facts);
        const move = findMove(from, to);
        const may = move?.who.some((who) => movers.includes(who)) ?? false;
        const holds = move?.holds.every((condition) => facts[condition] === true) ?? false;
        expect(verdict.allowed).toBe(may && holds);
      }),
    );
  });

  it("ends where it ends", () => {
    for (const stage of endStages) {
      expect(movesFor(stage, everyone)).toEqual([]);
      for (const to of stages) expect(mayMove(stage, to, everyone, everything).allowed).toBe(false);
    }
  });

  it("asks whoever ends a project early for the reason", () => {
    for (const { to, asks } of moves) {
      if (["DECLINED", "WITHDRAWN", "STOPPED"].includes(to)) expect(asks).toContain("reason");
    }
  });

  it("stops a running project, but never declines or withdraws it", () => {
    for (const stage of ["ACTIVE", "HANDOFF"] as const) {
      expect(findMove(stage, "STOPPED")).toBeDefined();
      expect(findMove(stage, "DECLINED")).toBeUndefined();
      expect(findMove(stage, "WITHDRAWN")).toBeUndefined();
    }
  });

  it("names the first thing that is missing", () => {
    const verdict = mayMove("SCOPED", "PUBLISHED", ["staff"], { scopeApproved: true, cohortOpen: true });
    expect(verdict).toMatchObject({ allowed: false, code: "scope-not-ready" });
  });

  it("offers each mover the moves that are theirs", () => {
    expect(movesFor("SUBMITTED", ["staff"]).map(({ to }) => to)).toEqual(["SCOPING", "DECLINED"]);
    expect(movesFor("SUBMITTED", ["member"]).map(({ to }) => to)).toEqual(["WITHDRAWN"]);
    expect(movesFor("ACTIVE", ["member"])).toEqual([]);
  });
});
