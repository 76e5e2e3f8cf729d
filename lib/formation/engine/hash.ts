import { createHash } from "node:crypto";
import { engineVersion } from "./engine-version";
import type { FormationInput } from "./input";

/** FNV-1a with a last stir (murmur3's finalizer): the same words give the same 32 bits everywhere. */
export function wordHash(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return stir(hash);
}

/** 0 to 1023, from three hashes: breaks ties without favouring the order of rows. */
export const tieWeight = (seed: number, person: number, role: number): number =>
  stir(stir(seed ^ person) ^ Math.imul(role, 0x9e3779b1)) & 1023;

function stir(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The fingerprint of a cleaned input and this engine: a proposal is stale when it no longer agrees. Cleaned rows have their
 * values in one order, so two spellings of a row read the same.
 */
export function inputHash(input: FormationInput): string {
  const hash = createHash("sha256").update(engineVersion);
  // values without their names, and wishes as one text: names would be most of what is hashed
  const people = input.people.map(({ preferences, ...person }) => [
    preferences.map(({ role, rank }) => `${rank} ${role}`).join("\n"),
    ...Object.values(person),
  ]);
  const roles = input.roles.map((role) => Object.values(role));
  for (const rows of [people, roles, input.pins, input.forbids, input.rules, input.seated, input.standing])
    hash.update(JSON.stringify(rows));
  return hash.update(JSON.stringify([input.policy, input.seed])).digest("hex");
}
