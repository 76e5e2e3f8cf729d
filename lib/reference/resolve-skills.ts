import "server-only";
import { db } from "@/lib/platform/db";
import { fold } from "@/lib/platform/fold";

export type NamedSkill = { skill: string; level: number };
export type ResolvedSkills = {
  /** Of the list, each once, at the level given last. */
  known: NamedSkill[];
  /** Names the list doesn't know, each once. */
  suggested: { key: string; name: string; level: number }[];
};

/** A name without capitals, accents and extra spaces: what tells one suggestion from another. */
export function skillKey(name: string): string {
  return fold(name).trim();
}

/**
 * What people typed as skills, against the list: a slug, a name in any language, or a name that staff have settled.
 * A name that staff said is no skill is left out; any other is a suggestion.
 */
export async function resolveSkills(typed: readonly NamedSkill[]): Promise<ResolvedSkills> {
  const meaning = await meaningOf(typed.map(({ skill }) => skill));
  const known = new Map<string, number>();
  const suggested = new Map<string, ResolvedSkills["suggested"][number]>();
  for (const { skill: name, level } of typed) {
    const key = skillKey(name);
    const skill = meaning.get(key);
    if (skill) known.set(skill, level);
    else if (skill === undefined) suggested.set(key, { key, name, level });
  }
  return {
    known: [...known].map(([skill, level]) => ({ skill, level })),
    suggested: [...suggested.values()],
  };
}

/** By the key of each typed name: its skill's slug, null for what staff said is no skill; what nobody knows is absent. */
export async function meaningOf(typed: readonly string[]): Promise<Map<string, string | null>> {
  const keys = [...new Set(typed.map(skillKey))];
  if (keys.length === 0) return new Map();
  const rows = await db().$queryRaw<{ key: string; skill: string | null }[]>`
    select k.key, s.slug as skill from unnest(${keys}::text[]) as k(key)
      join "Skill" s on s.slug = k.key or folded(s.name) = k.key
        or exists (select 1 from jsonb_each_text(s.names) spelled where folded(spelled.value) = k.key)
    union all
    select key, skill from "SkillAlias" where key = any(${keys}::text[])`;
  // a name of the list goes before one that staff settled
  return new Map(rows.reverse().map(({ key, skill }) => [key, skill]));
}
