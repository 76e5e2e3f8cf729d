import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveIntegerProgram } from "@/lib/platform/milp";
import { arbitraryRules } from "@/tests/support/formation-arbitrary";
import { oracleTiers, tierWeights } from "@/tests/support/formation-highs";
import { anInput, aPerson, aRole, dice, programme } from "@/tests/support/formation-instances";
import { clean } from "../clean";
import { tryPair } from "../explain";
import { form } from "../form";
import type { FormationInput, Pair, PairRule } from "../input";
import { ImpossiblePins } from "../pins";
import { problemOf, type Problem } from "../problem";
import type { Proposal } from "../proposal";
import { formInTurns } from "../run";
import { whatIf } from "../what-if";
import { solveTiers } from "./search";
import { certifyTree, type Part } from "./tree";

const values = ({ tiers }: Proposal) => tiers.map(({ value }) => value);
const problem = (input: FormationInput) => problemOf(clean(input).input);
const byProgram = (input: FormationInput) =>
  formInTurns(input, { solve: (milp) => solveIntegerProgram(milp, { seconds: 30 }) });

/** Whether a plan keeps the rules, read from its words alone and not from the engine's numbers. */
function keeps({ roles, people, rules, seated }: FormationInput, assignments: Pair[]): boolean {
  const projectOf = new Map(roles.map(({ id, project }) => [id, project]));
  const team = new Map(assignments.map(({ person, role }) => [person, projectOf.get(role)]));
  const stands = new Map(seated.map(({ person, project }) => [person, project]));
  const isIn = (id: string) => people.some((each) => each.id === id && each.accepted && !each.withdrawn);
  return rules.every(({ kind, people: two }) => {
    if (!two.every((id) => isIn(id) || stands.has(id))) return true;
    const [one, other] = two.map((id) => team.get(id) ?? stands.get(id));
    if (kind === "apart") return one === undefined || one !== other;
    // beside someone who has a seat: there, or nowhere
    if (two.some((id) => stands.has(id))) return one === undefined || other === undefined || one === other;
    return one === other;
  });
}

/** The best of all plans that keep the rules, tried one by one. */
function bruteForce(given: FormationInput): number[] {
  const input = clean(given).input;
  const numbers = problemOf({ ...input, rules: [] });
  const weights = tierWeights(numbers);
  const { graph, roleOfSeat } = numbers;
  const taken = new Set<number>();
  const plan: Pair[] = [];
  let best = weights.map(() => -1);
  const visit = (i: number, sums: number[]) => {
    if (i === graph.people) {
      const at = sums.findIndex((sum, t) => sum !== best[t]);
      if (at !== -1 && sums[at]! > best[at]! && keeps(input, plan)) best = sums;
      return;
    }
    visit(i + 1, sums);
    for (let k = graph.start[i]!; k < graph.start[i + 1]!; k++) {
      const j = graph.seat[k]!;
      if (taken.has(j)) continue;
      taken.add(j);
      plan.push({ person: input.people[i]!.id, role: input.roles[roleOfSeat[j]!]!.id });
      const more = sums.map((sum, t) => sum + weights[t]![k]!);
      visit(i + 1, more);
      plan.pop();
      taken.delete(j);
    }
  };
  visit(0, weights.map(() => 0)); // prettier-ignore
  return best;
}

/** A large programme of teams of four roles, with rules between people drawn by lot. */
function ruled(size: number, rules: number, policy: FormationInput["policy"] = "balanced"): FormationInput {
  const input = programme(size, "popular", policy);
  const roll = dice(size + rules);
  return {
    ...input,
    roles: input.roles.map((role, r) => ({
      ...role,
      project: `team-${r % Math.ceil(input.roles.length / 4)}`,
    })),
    rules: Array.from({ length: rules }, (_, n): PairRule => {
      const one = roll(size);
      const other = (one + 1 + roll(size - 1)) % size;
      return {
        kind: n % 2 === 0 ? "apart" : "together",
        people: [input.people[one]!.id, input.people[other]!.id],
      };
    }),
  };
}

describe("rules for two people", () => {
  it("are kept under every policy, and the plan is as good as trying everything", () => {
    fc.assert(
      fc.property(arbitraryRules(6), (input) => {
        fc.pre(problem({ ...input, rules: [] }).graph.seat.length <= 26);
        const proposal = form(input);
        expect(keeps(input, proposal.assignments)).toBe(true);
        expect(values(proposal)).toEqual(bruteForce(input));
        expect(proposal.tiers.every(({ proved, value, bound }) => proved && value === bound)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("are kept by stable teams and by whole teams without a program", () => {
    fc.assert(
      fc.property(arbitraryRules(10, ["stable", "whole"]), (input) => {
        expect(keeps(input, form(input).assignments)).toBe(true);
      }),
    );
  });

  it("reach tier by tier what HiGHS reaches", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRules(14), async (input) => {
        expect(values(form(input))).toEqual(await oracleTiers(problem(input)));
      }),
      { numRuns: 15 },
    );
    const sixty = ruled(60, 8);
    expect(values(form(sixty))).toEqual(await oracleTiers(problem(sixty)));
  }, 120_000);

  it("are kept by whole teams, which are proved", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRules(6, ["whole"]), async (input) => {
        const proposal = await byProgram(input);
        expect(keeps(input, proposal.assignments)).toBe(true);
        expect(proposal.tiers.every(({ proved }) => proved)).toBe(true);
        const first = values(form({ ...input, policy: "balanced" })).slice(0, 2);
        expect(values(proposal).slice(0, 2)).toEqual(first);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("are kept and proved in a programme of two hundred", () => {
    const input = ruled(200, 10);
    const proposal = form(input);
    expect(keeps(input, proposal.assignments)).toBe(true);
    expect(proposal.tiers.every(({ proved }) => proved)).toBe(true);
  });

  it("say when no team has a place for both, and place neither", () => {
    const people = [aPerson("a"), aPerson("b", { discipline: "design" })];
    const rules: PairRule[] = [{ kind: "together", people: ["b", "a"] }];
    const apart = [aRole("x"), aRole("y", { discipline: "design" })];
    const alone = form(anInput(people, apart, { rules }));
    expect(alone.assignments).toEqual([]);
    expect(alone.rules).toEqual([{ kind: "together", people: ["a", "b"], state: "no-team-for-both" }]);
    const team = apart.map((role) => ({ ...role, project: "team" }));
    expect(form(anInput(people, team, { rules })).rules[0]!.state).toBe("kept");
  });

  it("hold for what staff settle: a pin that breaks one is refused, and pulls the other along", () => {
    const people = [aPerson("a"), aPerson("b"), aPerson("c")];
    const roles = [aRole("x", { seats: 2, project: "x" }), aRole("y", { seats: 2, project: "y" })];
    const pins = [{ person: "a", role: "x" }];
    const together = anInput(people, roles, { pins, rules: [{ kind: "together", people: ["a", "b"] }] });
    expect(form(together).assignments).toContainEqual(expect.objectContaining({ person: "b", role: "x" }));
    expect(() => form({ ...together, pins: [...pins, { person: "b", role: "y" }] })).toThrow(ImpossiblePins);
    const before = form({ ...together, pins: [] });
    const { proposal } = whatIf({ ...together, pins: [] }, before, {
      kind: "pin",
      pair: { person: "a", role: "y" },
    });
    expect(proposal.assignments).toContainEqual(expect.objectContaining({ person: "b", role: "y" }));
    const full = { ...together, pins: [...pins, { person: "c", role: "x" }] };
    expect(() => form(full)).toThrow(ImpossiblePins);
    const without = { ...full, pins: [{ person: "c", role: "x" }] };
    const trial = tryPair(without, form(without), { person: "a", role: "x" });
    expect(trial).toMatchObject({ kind: "refused", nearest: { code: "rule" } });
    const left = whatIf(together, form(together), { kind: "withdraw", person: "a" });
    expect(left.proposal.assignments.map(({ person }) => person)).toEqual(["b", "c"]);
  });
});

describe("the proof with rules", () => {
  const search = (input: FormationInput) => {
    const numbers: Problem = problem(input);
    const steps = solveTiers(numbers);
    for (;;) {
      const step = steps.next();
      if (step.done) return { bonds: numbers.bonds, kept: step.value };
    }
  };
  const crowded = anInput(
    ["a", "b", "c"].map((id) => aPerson(id, { preferences: [{ role: "x", rank: 1 }] })),
    [aRole("x", { seats: 2 }), aRole("y")],
    { rules: [{ kind: "apart", people: ["a", "b"] }, { kind: "apart", people: ["a", "c"] }, { kind: "apart", people: ["b", "c"] }] }, // prettier-ignore
  );

  it("is a tree of parts that leave nothing out, none of them better", () => {
    const { bonds, kept } = search(crowded);
    const best = kept.tiers.map(({ value }) => value);
    expect(kept.root?.end.kind).toBe("split");
    expect(() => certifyTree(bonds, kept.root!, best)).not.toThrow();
    const worse = best.with(0, best[0]! - 1);
    expect(() => certifyTree(bonds, kept.root!, worse)).toThrow(/better/);
    expect(() => certifyTree(bonds, kept.root!, best.with(0, best[0]! + 1))).toThrow(/no part reaches/);
  });

  it("is refused when a part is left out, a split follows no rule, or a plan breaks one", () => {
    const { bonds, kept } = search(crowded);
    const best = kept.tiers.map(({ value }) => value);
    const root = kept.root!;
    const split = root.end;
    if (split.kind !== "split") throw new Error("The example is split.");
    const tampered = (end: Part["end"]): Part => ({ cuts: [], end });
    const { breach, parts } = split;
    expect(() => certifyTree(bonds, tampered({ ...split, parts: parts.slice(1) }), best)).toThrow(/left out/);
    const other = { ...breach, people: [0, 0] };
    expect(() => certifyTree(bonds, tampered({ kind: "split", breach: other, parts }), best)).toThrow(
      /no rule/,
    );
    const teams = new Int32Array(3);
    expect(() => certifyTree(bonds, tampered({ kind: "kept", values: best, teams }), best)).toThrow(
      /breaks a rule/,
    );
    expect(() => certifyTree(bonds, { cuts: parts[0]!.cuts, end: parts[0]!.end }, best)).toThrow(
      /leaves plans out/,
    );
  });
});
