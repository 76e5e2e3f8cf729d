import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveIntegerProgram } from "@/lib/platform/milp";
import { arbitraryInput } from "@/tests/support/formation-arbitrary";
import { anInput, aPerson, aRole, programme } from "@/tests/support/formation-instances";
import { clean } from "../clean";
import { completeTeams } from "../complete";
import { tryPair } from "../explain";
import { form } from "../form";
import type { FormationInput } from "../input";
import { preferenceWeight, requiredWeight } from "../policies";
import { problemOf, type Problem } from "../problem";
import type { Proposal } from "../proposal";
import { formInTurns } from "../run";
import { experiencedFrom } from "./field";

const byProgram = (input: FormationInput) =>
  formInTurns(input, { solve: (milp) => solveIntegerProgram(milp, { seconds: 30 }) });

/** Everything that counts under this policy, in its order, of a plan given as a role or -1 for each person. */
function worth(problem: Problem, roleOf: readonly number[]): number[] {
  const { input, graph, roleOfSeat } = problem;
  const counts = { required: 0, placed: 0, preference: 0, fit: 0, tie: 0 };
  const missing = new Map<string, number>();
  for (const { project, required, seats } of input.roles)
    if (required) missing.set(project, (missing.get(project) ?? 0) + seats);
  const complete = [...missing].filter(([, seats]) => seats > 0).map(([project]) => project);
  const teams = new Map<string, number[]>();
  roleOf.forEach((r, i) => {
    if (r === -1) return;
    const role = input.roles[r]!;
    let k = graph.start[i]!;
    while (roleOfSeat[graph.seat[k]!] !== r) k++;
    counts.required += requiredWeight(input, r);
    counts.placed++;
    counts.preference += preferenceWeight(problem.rank[k]!);
    counts.fit += problem.fit[k]!;
    counts.tie += problem.tie[k]!;
    if (role.required) missing.set(role.project, missing.get(role.project)! - 1);
    teams.set(role.project, [...(teams.get(role.project) ?? []), i]);
  });
  const members = [...teams.values()].map((team) => team.map((i) => input.people[i]!));
  const surplus = members.map((team) => {
    const employers = team.flatMap(({ employer }) => employer ?? []);
    return employers.length - new Set(employers).size;
  });
  return [
    counts.required,
    counts.placed,
    complete.filter((project) => missing.get(project) === 0).length,
    counts.preference,
    members.filter((team) => team.some(({ seniority }) => seniority >= experiencedFrom)).length,
    counts.placed - surplus.reduce((sum, each) => sum + each, 0),
    counts.fit,
    counts.tie,
  ];
}

const isBetter = (one: number[], other: number[]) => {
  const at = one.findIndex((value, t) => value !== other[t]);
  return at !== -1 && one[at]! > other[at]!;
};

/** The best of all plans there are, tried one by one. */
function bruteForce(problem: Problem): number[] {
  const { input, graph, roleOfSeat } = problem;
  const left = input.roles.map(({ seats }) => seats);
  const plan: number[] = [];
  let best: number[] | null = null;
  const visit = (i: number) => {
    if (i === graph.people) {
      const value = worth(problem, plan);
      if (!best || isBetter(value, best)) best = value;
      return;
    }
    const open = [
      ...new Set([...graph.seat.slice(graph.start[i], graph.start[i + 1])].map((j) => roleOfSeat[j]!)),
    ];
    for (const r of [-1, ...open.filter((each) => left[each]! > 0)]) {
      plan[i] = r;
      if (r !== -1) left[r]!--;
      visit(i + 1);
      if (r !== -1) left[r]!++;
    }
  };
  visit(0);
  return best!;
}

/** Small programmes with several roles a project and a few employers. */
const teamsOf = (most: number) =>
  fc
    .record({
      input: arbitraryInput(most, ["balanced"]),
      projects: fc.array(fc.nat(2), { minLength: most, maxLength: most }),
      employers: fc.array(fc.constantFrom(null, "acme", "bolt"), { minLength: most, maxLength: most }),
    })
    .map(({ input, projects, employers }): FormationInput => ({
      ...input,
      policy: "whole",
      roles: input.roles.map((role, r) => ({ ...role, project: `team-${projects[r]}` })),
      people: input.people.map((person, i) => ({ ...person, employer: employers[i]! })),
    }));

const values = ({ tiers }: Proposal) => tiers.map(({ value }) => value);
const problem = (input: FormationInput) => problemOf(clean(input).input);

describe("whole teams", () => {
  it("are as good as trying everything, and proved, with an integer program", async () => {
    await fc.assert(
      fc.asyncProperty(teamsOf(5), async (input) => {
        const numbers = problem(input);
        const proposal = await byProgram(input);
        expect(values(proposal)).toEqual(bruteForce(numbers));
        expect(proposal.tiers.every(({ proved }) => proved)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("lose no filled seat, nobody and no wish by moves alone, and are measured truly", () => {
    fc.assert(
      fc.property(teamsOf(10), (input) => {
        const whole = form(input);
        const balanced = form({ ...input, policy: "balanced" });
        const named = (proposal: Proposal, name: string) =>
          proposal.tiers.find((tier) => tier.name === name)!.value;
        for (const name of ["required", "placed", "preference"])
          expect(named(whole, name)).toBe(named(balanced, name));
        const numbers = problem(input);
        const position = new Map(numbers.input.roles.map(({ id }, r) => [id, r]));
        const given = new Map(whole.assignments.map(({ person, role }) => [person, position.get(role)!]));
        const roleOf = numbers.input.people.map(({ id }) => given.get(id) ?? -1);
        expect(values(whole)).toEqual(worth(numbers, roleOf));
        for (const { value, bound } of whole.tiers) expect(value).toBeLessThanOrEqual(bound);
      }),
    );
  });

  it("bring two empty seats together on one project instead of two", async () => {
    const pair = (project: string) =>
      [0, 1].map((r) => aRole(`${project}-${r}`, { project, skills: { sql: r } }));
    const input = anInput(
      ["a", "b"].map((id) => aPerson(id, { skills: { sql: 1 } })).concat(["c", "d"].map((id) => aPerson(id))),
      [...pair("x"), ...pair("y"), ...pair("z")],
      { policy: "whole" },
    );
    for (const proposal of [form(input), await byProgram(input)]) {
      const empty = new Set(proposal.unfilled.map(({ role }) => role.split("-")[0]));
      expect(proposal.assignments).toHaveLength(4);
      expect(empty.size).toBe(1);
    }
  });

  it("put someone experienced on each team, and colleagues on different ones, where nothing else is lost", async () => {
    const people = [5, 4, 1, 1].map((seniority, i) =>
      aPerson(`p${i}`, { seniority, employer: i % 2 === 0 ? "acme" : "bolt" }),
    );
    const roles = ["x", "y"].map((project) => aRole(`r-${project}`, { project, seats: 2 }));
    const input = anInput(people, roles, { policy: "whole" });
    for (const proposal of [form(input), await byProgram(input)]) {
      const told = new Map(proposal.tiers.map(({ name, value }) => [name, value]));
      expect(told.get("experienced")).toBe(2);
      expect(told.get("apart")).toBe(4);
    }
  });

  it("keep what staff settled, and count it", async () => {
    const people = ["a", "b", "c"].map((id) =>
      aPerson(id, { seniority: id === "a" ? 5 : 1, employer: "acme" }),
    );
    const roles = ["x", "y"].map((project) => aRole(`r-${project}`, { project, seats: 2 }));
    const input = anInput(people, roles, { policy: "whole", pins: [{ person: "a", role: "r-x" }] });
    const proposal = await byProgram(input);
    expect(proposal.assignments).toContainEqual({ person: "a", role: "r-x", rank: null, pinned: true });
    expect(proposal.tiers.find(({ name }) => name === "whole")).toMatchObject({ value: 1, proved: true });
    expect(proposal.tiers.find(({ name }) => name === "apart")).toMatchObject({ value: 2, proved: true });
  });

  it("answer the same bytes twice", async () => {
    const input: FormationInput = { ...programme(40, "popular"), policy: "whole" };
    expect(JSON.stringify(await byProgram(input))).toBe(JSON.stringify(await byProgram(input)));
  }, 60_000);

  it("are counted the same by the page as by the engine", () => {
    fc.assert(
      fc.property(teamsOf(10), (input) => {
        const proposal = form(input);
        const { complete, of } = completeTeams(input, proposal);
        expect(complete).toBe(proposal.tiers.find(({ name }) => name === "whole")!.value);
        const needed = input.roles.filter(({ required, seats }) => required && seats > 0);
        expect(of).toBe(new Set(needed.map(({ project }) => project)).size);
      }),
    );
  });

  it("move nobody for a pair who can stay: the one on it, the one it displaces, and whoever fills what is left", async () => {
    const input: FormationInput = { ...programme(40, "popular"), policy: "whole" };
    const proposal = await byProgram(input);
    const elsewhere = new Set(proposal.assignments.map(({ person, role }) => `${person} ${role}`));
    const wishes = input.people.flatMap(({ id, preferences }) =>
      preferences.map(({ role }) => ({ person: id, role })),
    );
    const pairs = wishes.filter(({ person, role }) => !elsewhere.has(`${person} ${role}`)).slice(0, 30);
    for (const pair of pairs) {
      const trial = tryPair(input, proposal, pair);
      expect(trial.kind).toBe("price");
      if (trial.kind !== "price") continue;
      expect(trial.moved).toContainEqual(expect.objectContaining({ person: pair.person, to: pair.role }));
      const kept = proposal.assignments.filter(
        ({ person }) => !trial.moved.some((move) => move.person === person),
      );
      expect(kept.length).toBeGreaterThanOrEqual(proposal.assignments.length - 2);
    }
  }, 60_000);

  it("tell how far they are, and never go back", async () => {
    for (const people of [40, 320]) {
      const told: number[] = [];
      await formInTurns(
        { ...programme(people, "popular"), policy: "whole" },
        { onProgress: ({ done, of }) => told.push(done / of) },
      );
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(told.at(-1)).toBe(1);
    }
  });

  it("end with the thread when they are cancelled", async () => {
    const stop = new AbortController();
    const running = formInTurns(
      { ...programme(300, "popular"), policy: "whole" },
      {
        solve: (milp) => {
          const solving = solveIntegerProgram(milp, { seconds: 60, signal: stop.signal });
          setImmediate(() => stop.abort(new Error("Cancelled.")));
          return solving;
        },
        signal: stop.signal,
      },
    );
    await expect(running).rejects.toThrow("Cancelled.");
  });
});
