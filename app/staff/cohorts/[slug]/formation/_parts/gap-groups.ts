import { sharedByAll } from "./shared-by-all";

/** A place nobody has, the titles of the projects that want it and what one would have to accept there. */
export type Told<Gap> = { gap: Gap; projects: string; conditions: string[] };

export type GapGroups<Gap> = {
  /** What holds for every gap, to be said once above them. */
  everyone: string[];
  /** The gaps of the same projects under the same conditions, with what isn't said above. */
  groups: { projects: string; conditions: string[]; gaps: Gap[] }[];
};

/** Who is missing, as it is told: what all need once, what projects ask once for them. */
export function gapGroups<Gap>(told: readonly Told<Gap>[]): GapGroups<Gap> {
  const everyone = sharedByAll(told.map(({ conditions }) => conditions));
  const groups = new Map<string, GapGroups<Gap>["groups"][number]>();
  for (const { gap, projects, conditions } of told) {
    const own = conditions.filter((each) => !everyone.includes(each));
    const key = JSON.stringify([projects, own]);
    const group = groups.get(key) ?? { projects, conditions: own, gaps: [] };
    group.gaps.push(gap);
    groups.set(key, group);
  }
  return { everyone, groups: [...groups.values()] };
}
