// The proof that no plan that keeps the rules is better: the plans are split until each part is proved no better, or
// holds none. Whoever has the tree can check it without trusting the search; each part's values are proved by prices.
import { breachOf, type Bonds, type Breach } from "./bonds";

/** A part of all plans: these people are all on this team, or none of them is. */
export interface Cut {
  kind: "on" | "away";
  people: number[];
  team: number;
}

export interface Part {
  cuts: Cut[];
  end:
    | { kind: "impossible" }
    /** What the best of this part reaches, tier by tier, as far as it was looked at. */
    | { kind: "no-better"; values: number[] }
    | { kind: "kept"; values: number[]; teams: Int32Array }
    | { kind: "split"; breach: Breach; parts: Part[] };
}

/** How the plans that break a rule are split so that each plan that keeps it is in one of the parts. */
export function splitOn({ groups, groupOf }: Bonds, { kind, people, team }: Breach): Cut[] {
  if (kind === "together")
    return [
      { kind: "on", people, team },
      { kind: "away", people, team },
    ];
  // who comes along with someone stays away with them
  return people.map((i) => ({ kind: "away", people: groupOf[i] === -1 ? [i] : groups[groupOf[i]!]!, team }));
}

/** Compares tier by tier, as far as both go. */
export function compare(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length);
  for (let t = 0; t < length; t++) if (one[t] !== other[t]) return one[t]! - other[t]!;
  return 0;
}

/** Throws unless the tree proves that these values are the best there are: parts leave nothing out, none is better. */
export function certifyTree(bonds: Bonds, root: Part, best: readonly number[]): void {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`The rules are not proved: ${what}`);
  };
  let isReached = false;
  const visit = ({ cuts, end }: Part) => {
    if (end.kind === "impossible") return;
    if (end.kind === "split") {
      const wanted = splitOn(bonds, end.breach).map((cut) => JSON.stringify([...cuts, cut]));
      const found = end.parts.map((part) => JSON.stringify(part.cuts));
      must(isRule(bonds, end.breach), "a split that no rule asks for");
      must(wanted.length === found.length && wanted.every((each, k) => each === found[k]), "a part left out");
      end.parts.forEach(visit);
      return;
    }
    must(compare(end.values, best) <= 0, "a part that is better");
    if (end.kind === "no-better") return;
    must(breachOf(bonds, end.teams) === null, "a plan that breaks a rule");
    if (compare(end.values, best) === 0 && end.values.length === best.length) isReached = true;
  };
  must(root.cuts.length === 0, "a root that leaves plans out");
  visit(root);
  must(isReached, "values that no part reaches");
}

function isRule({ apart, groups }: Bonds, { kind, people }: Breach): boolean {
  const same = (each: readonly number[]) =>
    each.length === people.length && each.every((i, k) => i === people[k]);
  return (kind === "apart" ? apart : groups).some(same);
}
