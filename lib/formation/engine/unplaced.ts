import { clean } from "./clean";
import type { FormationInput } from "./input";
import { pairKey } from "./order";
import type { Proposal } from "./proposal";
import { refusalsOf, type Refusal } from "./refusals";

/** The one reason to tell why somebody has no seat in a proposal. */
export type WhyUnplaced =
  | { kind: "rule" | "only-ranked" | "others" | "nothing" }
  | { kind: "everywhere"; refusal: Refusal }
  | { kind: "near"; role: string; refusal: Refusal };

/**
 * For each person left without a seat: a rule, seats that others have, what stands against every seat of their discipline,
 * or the role they are nearest to and what is missing there. Of several reasons, the one that is hardest to mend.
 */
export function whyUnplaced(
  given: FormationInput,
  { unplaced, rules }: Pick<Proposal, "unplaced" | "rules">,
): Map<string, WhyUnplaced> {
  const asked = new Set(unplaced);
  const { input } = clean({ ...given, people: given.people.filter(({ id }) => asked.has(id)) });
  const people = new Map(input.people.map((person) => [person.id, person]));
  const ruled = new Set(rules.flatMap(({ people: two, state }) => (state === "kept" ? [] : two)));
  const forbidden = new Set(input.forbids.map(pairKey));
  const byDiscipline = new Map<string, FormationInput["roles"]>();
  for (const role of input.roles)
    byDiscipline.set(role.discipline, [...(byDiscipline.get(role.discipline) ?? []), role]);
  const reasonOf = (id: string): WhyUnplaced => {
    if (ruled.has(id)) return { kind: "rule" };
    const person = people.get(id)!;
    const refused = (byDiscipline.get(person.discipline) ?? []).map((role) => ({
      role: role.id,
      refusals: [
        ...refusalsOf(person, role),
        ...(forbidden.has(pairKey({ person: id, role: role.id })) ? [{ code: "forbidden" } as const] : []),
      ],
    }));
    const [near] = refused.toSorted((one, other) => one.refusals.length - other.refusals.length);
    if (!near) return { kind: "nothing" };
    if (near.refusals.length === 0) return { kind: person.onlyRanked ? "only-ranked" : "others" };
    const everywhere = near.refusals.findLast((refusal) =>
      refused.every(({ refusals }) => refusals.some((each) => sameReason(each, refusal))),
    );
    return everywhere && refused.length > 1
      ? { kind: "everywhere", refusal: everywhere }
      : { kind: "near", role: near.role, refusal: near.refusals.at(-1)! };
  };
  return new Map(unplaced.map((id) => [id, reasonOf(id)]));
}

/** Whether two roles refuse for one reason; by how many hours or levels may differ. */
function sameReason(one: Refusal, other: Refusal): boolean {
  if (one.code !== other.code) return false;
  if (one.code === "hours") return true;
  if (one.code === "skill") return "skill" in other && one.skill === other.skill;
  return !("needed" in one) || ("needed" in other && one.needed === other.needed);
}
