import { form } from "./form";
import type { FormationInput, FormationPerson, FormationRole, Pair } from "./input";
import { pairKey } from "./order";
import type { Proposal, TierName } from "./proposal";

export type Change =
  | { kind: "pin" | "forbid"; pair: Pair }
  | { kind: "add-person"; person: FormationPerson }
  | { kind: "withdraw"; person: string }
  | { kind: "relax-seat"; role: string; to: Partial<Omit<FormationRole, "id">> };

export interface Difference {
  moved: { person: string; from: string | null; to: string | null }[];
  newlyFilled: { role: string; seats: number }[];
  newlyEmpty: { role: string; seats: number }[];
  tiers: { name: TierName; by: number }[];
}

export interface WhatIf {
  input: FormationInput;
  proposal: Proposal;
  difference: Difference;
  /** What stood before: putting it back is the whole of undo, for nothing given is ever changed. */
  undo: { input: FormationInput; proposal: Proposal };
}

/** The proposal after one change, and what the change would do. Throws what `form` throws. */
export function whatIf(input: FormationInput, before: Proposal, change: Change): WhatIf {
  const changed = changedInput(input, change);
  const proposal = form(changed);
  return {
    input: changed,
    proposal,
    difference: difference(before, proposal),
    undo: { input, proposal: before },
  };
}

function changedInput(input: FormationInput, change: Change): FormationInput {
  switch (change.kind) {
    case "pin":
      return { ...input, pins: [...input.pins, change.pair] };
    case "forbid":
      return { ...input, forbids: [...input.forbids, change.pair] };
    case "add-person":
      return { ...input, people: [...input.people, change.person] };
    case "withdraw":
      return {
        ...input,
        people: input.people.map((each) => (each.id === change.person ? { ...each, withdrawn: true } : each)),
        pins: input.pins.filter(({ person }) => person !== change.person),
      };
    case "relax-seat":
      return {
        ...input,
        roles: input.roles.map((each) => (each.id === change.role ? { ...each, ...change.to } : each)),
      };
  }
}

/** Who moves, which seats fill or empty, and what each tier wins or loses. */
export function difference(before: Proposal, after: Proposal): Difference {
  const from = new Map(before.assignments.map(({ person, role }) => [person, role]));
  const to = new Map(after.assignments.map(({ person, role }) => [person, role]));
  const empty = new Map(before.unfilled.map(({ role, seats }) => [role, seats]));
  const emptyNow = new Map(after.unfilled.map(({ role, seats }) => [role, seats]));
  const roles = [...new Set([...empty.keys(), ...emptyNow.keys()])].sort();
  const change = (role: string) => (emptyNow.get(role) ?? 0) - (empty.get(role) ?? 0);
  const value = new Map(before.tiers.map(({ name, value }) => [name, value]));
  return {
    moved: [...new Set([...from.keys(), ...to.keys()])]
      .sort()
      .filter((person) => from.get(person) !== to.get(person))
      .map((person) => ({ person, from: from.get(person) ?? null, to: to.get(person) ?? null })),
    newlyFilled: roles.filter((role) => change(role) < 0).map((role) => ({ role, seats: -change(role) })),
    newlyEmpty: roles.filter((role) => change(role) > 0).map((role) => ({ role, seats: change(role) })),
    tiers: after.tiers.map(({ name, value: now }) => ({ name, by: now - (value.get(name) ?? 0) })),
  };
}

/** After publishing: keep every pair that can stand, and only then look for better. */
export function repair(input: FormationInput, published: Pair[]): Proposal {
  const stands = new Set(published.map(pairKey));
  return form({
    ...input,
    standing: published.map(({ person, role }) => ({ person, role })),
    pins: input.pins.filter((pin) => stands.has(pairKey(pin))),
  });
}
