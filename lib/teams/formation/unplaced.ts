import { clean } from "./clean";
import type { FormationInput } from "./input";
import type { Proposal } from "./proposal";
import { refusalsOf, type Refusal } from "./refusals";

/** The one reason to tell why somebody has no seat in a proposal. */
export type WhyUnplaced =
  { kind: "rule" | "only-ranked" | "others" | "nothing" } | { kind: "near"; role: string; refusal: Refusal };

/** For each person left without a seat: a rule, seats that others have, or the role they are nearest to and what is missing. */
export function whyUnplaced(given: FormationInput, { unplaced, rules }: Proposal): Map<string, WhyUnplaced> {
  const { input } = clean(given);
  const people = new Map(input.people.map((person) => [person.id, person]));
  const ruled = new Set(rules.flatMap(({ people: two, state }) => (state === "kept" ? [] : two)));
  const byDiscipline = new Map<string, FormationInput["roles"]>();
  for (const role of input.roles)
    byDiscipline.set(role.discipline, [...(byDiscipline.get(role.discipline) ?? []), role]);
  const reasonOf = (id: string): WhyUnplaced => {
    if (ruled.has(id)) return { kind: "rule" };
    const person = people.get(id)!;
    let near: { role: string; refusals: Refusal[] } | null = null;
    for (const role of byDiscipline.get(person.discipline) ?? []) {
      const refusals = refusalsOf(person, role);
      if (refusals.length === 0) return { kind: person.onlyRanked ? "only-ranked" : "others" };
      if (!near || refusals.length < near.refusals.length) near = { role: role.id, refusals };
    }
    return near ? { kind: "near", role: near.role, refusal: near.refusals[0]! } : { kind: "nothing" };
  };
  return new Map(unplaced.map((id) => [id, reasonOf(id)]));
}
