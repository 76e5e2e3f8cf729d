import { addDays } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import type { BuiltRole } from "../builders/projects";
import { accept } from "./applicants";
import { requiredOf, type Professional, type Professionals } from "./professionals";
import { Random } from "./random";
import type { World } from "./world";

type Recruiting = {
  cohort: BuiltCohort;
  /** The roles that could use someone, one for each seat. */
  roles: readonly BuiltRole[];
  /** For how many of them somebody comes. */
  share: number;
};

/** People accepted into a cohort who could take some of its open seats. */
export function addRecruits(
  world: World,
  professionals: Professionals,
  { cohort, roles, share }: Recruiting,
  by: { id: string },
): Professional[] {
  const random = new Random(`recruits ${cohort.slug}`);
  return roles
    .filter(() => random.chance(share))
    .map((role) => {
      const since = world.past.at(addDays(cohort.applicationsOpen, -random.between(0, 9)), "18:40");
      const least = Object.fromEntries(requiredOf(role));
      const person = professionals.add(role.discipline, least, since, role.hoursPerWeek);
      accept(world, cohort, person, by);
      return person;
    });
}
