import { addDays } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import type { BuiltProject } from "../builders/projects";
import { accept } from "./applicants";
import { addWishes } from "./preferences";
import { requiredOf, type Professionals } from "./professionals";
import { Random } from "./random";
import type { World } from "./world";

/** People accepted into a cohort who could take the seats still open in it, not quite enough of them, with their wishes. */
export function addRecruits(
  world: World,
  professionals: Professionals,
  {
    cohort,
    projects,
    open,
  }: { cohort: BuiltCohort; projects: readonly BuiltProject[]; open: Record<string, string[]> },
  by: { id: string },
): void {
  const random = new Random(`recruits ${cohort.slug}`);
  const roles = projects.flatMap((project) =>
    (open[project.title] ?? []).flatMap((title) => project.roles.find((role) => role.title === title) ?? []),
  );
  const recruits = roles
    .filter(() => random.chance(0.8))
    .map((role) => {
      const since = world.past.at(addDays(cohort.applicationsOpen, -random.between(0, 9)), "18:40");
      const least = Object.fromEntries(requiredOf(role));
      const person = professionals.add(role.discipline, least, since, role.hoursPerWeek);
      accept(world, cohort, person, by);
      return person;
    });
  addWishes(world, cohort, projects, recruits);
}
