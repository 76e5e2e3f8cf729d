import type { FormationInput } from "./input";
import type { Proposal } from "./proposal";

/** How many projects with a needed seat open have every one of them filled, and how many there are. */
export function completeTeams(
  { roles }: Pick<FormationInput, "roles">,
  { unfilled }: Pick<Proposal, "unfilled">,
): { complete: number; of: number } {
  const needed = roles.filter(({ required, seats }) => required && seats > 0);
  const open = new Set(needed.map(({ project }) => project));
  const empty = new Set(unfilled.filter(({ required }) => required).map(({ role }) => role));
  const short = new Set(roles.filter(({ id }) => empty.has(id)).map(({ project }) => project));
  return { complete: open.size - short.size, of: open.size };
}
