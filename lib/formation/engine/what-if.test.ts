import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryInput } from "@/tests/support/formation-arbitrary";
import { anInput, aPerson, aRole, programme } from "@/tests/support/formation-instances";
import { explainPair } from "./explain";
import { form } from "./form";
import type { FormationInput } from "./input";
import type { SkillGap } from "./proposal";
import { formInTurns } from "./run";
import { repair, whatIf } from "./what-if";

const required = (input: FormationInput) => form(input).tiers[0]!.value;

const recruits = (gap: SkillGap) =>
  Array.from({ length: gap.count }, (_, n) =>
    aPerson(`recruit-${gap.roles[0]}-${n}`, {
      discipline: gap.discipline,
      skills: gap.skills,
      hoursPerWeek: gap.hoursPerWeek,
      windows: gap.window === null ? [] : [gap.window],
      languages: gap.language === null ? [] : [gap.language],
      modes: gap.mode === null ? [] : [gap.mode],
      place: gap.place,
    }),
  );

describe("what if", () => {
  it("gives the original back when undone", () => {
    fc.assert(
      fc.property(arbitraryInput(10), (input) => {
        const before = form(input);
        const [first] = before.assignments;
        fc.pre(first !== undefined);
        const bytes = JSON.stringify(before);
        const { undo, proposal } = whatIf(input, before, { kind: "forbid", pair: first! });
        expect(proposal.assignments).not.toContainEqual(first);
        expect(JSON.stringify(undo.proposal)).toBe(bytes);
        expect(JSON.stringify(form(undo.input))).toBe(bytes);
      }),
    );
  });

  it("says who moves and what it costs", () => {
    const input = anInput(
      [aPerson("a", { preferences: [{ role: "x", rank: 1 }] }), aPerson("b", { windows: [] })],
      [aRole("x"), aRole("y", { window: "evenings" })],
    );
    const before = form(input);
    expect(before.assignments.map(({ person, role }) => person + role)).toEqual(["ay", "bx"]);
    const { difference } = whatIf(input, before, { kind: "pin", pair: { person: "a", role: "x" } });
    expect(difference.moved).toEqual([
      { person: "a", from: "y", to: "x" },
      { person: "b", from: "x", to: null },
    ]);
    expect(difference.newlyEmpty).toEqual([{ role: "y", seats: 1 }]);
    const why = explainPair(input, before, { person: "a", role: "x" });
    expect(why).toMatchObject({ kind: "price", rank: 1, newlyEmpty: [{ role: "y", seats: 1 }] });
    const refused = explainPair(input, before, { person: "b", role: "y" });
    expect(refused).toMatchObject({ kind: "refused", nearest: { code: "window", needed: "evenings" } });
    expect(explainPair(input, before, { person: "b", role: "x" })).toMatchObject({
      kind: "here",
      rank: null,
    });
  });

  it("speaks of the one person it explains", () => {
    const input = programme(60, "popular");
    const before = form(input);
    const [mine, other] = before.assignments;
    const text = JSON.stringify(explainPair(input, before, { person: mine!.person, role: other!.role }));
    for (const { id } of input.people) expect(text).not.toContain(id);
  });
});

describe("skill gaps", () => {
  it("fill exactly what they promise", () => {
    fc.assert(
      fc.property(arbitraryInput(10), (input) => {
        const { gaps } = form(input);
        const missing = gaps.reduce((sum, { count }) => sum + count, 0);
        const people = [...input.people, ...gaps.flatMap(recruits)];
        expect(required({ ...input, people }) - required(input)).toBe(missing);
        for (const gap of gaps)
          expect(required({ ...input, people: [...input.people, ...recruits(gap)] }) - required(input)).toBe(
            gap.count,
          );
      }),
    );
  });
});

describe("repair", () => {
  it("moves nobody who can stay", () => {
    fc.assert(
      fc.property(arbitraryInput(10), (input) => {
        const published = form(input).assignments;
        fc.pre(published.length > 0);
        const gone = published[0]!.person;
        const people = input.people.map((each) => (each.id === gone ? { ...each, withdrawn: true } : each));
        const repaired = repair({ ...input, people }, published);
        expect(repaired.tiers[0]).toMatchObject({ name: "keep", value: published.length - 1, proved: true });
      }),
    );
  });
});

describe("forming in turns", () => {
  it("tells each tier and gives the same answer", async () => {
    const input = programme(60, "even");
    const told: string[] = [];
    const proposal = await formInTurns(input, { onProgress: ({ tier }) => told.push(tier) });
    expect(told).toEqual(["required", "placed", "preference", "fit", "mix", "tie"]);
    expect(proposal).toEqual(form(input));
  });

  it("stops between two tiers when told to", async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const running = formInTurns(programme(60, "even"), {
      onProgress: ({ tier }) => {
        told.push(tier);
        stop.abort(new Error("Stopped."));
      },
      signal: stop.signal,
    });
    await expect(running).rejects.toThrow("Stopped.");
    expect(told).toEqual(["required"]);
  });
});
