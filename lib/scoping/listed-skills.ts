import "server-only";
import { meaningOf, skillKey } from "@/lib/reference/resolve-skills";
import { Refusal } from "@/lib/platform/refusal";
import type { ScopeRole } from "@/lib/scoping/content";

/**
 * Roles with their skills as the list has them, from what was typed: a slug or a name in either language. One that is
 * not in the list is refused beside its field, or left out while it is still being typed.
 */
export async function withListedSkills<Role extends Pick<ScopeRole, "skills">>(
  roles: readonly Role[],
  { stillTyping }: { stillTyping: boolean },
): Promise<Role[]> {
  const meaning = await meaningOf(roles.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  return roles.map((role, place) => ({
    ...role,
    skills: role.skills.flatMap((row, line) => {
      const skill = meaning.get(skillKey(row.skill));
      if (skill) return [{ ...row, skill }];
      if (stillTyping) return [];
      throw new Refusal("role-skill-unlisted", {
        field: `roles.${place}.skills.${line}.skill`,
        values: { name: row.skill },
      });
    }),
  }));
}
