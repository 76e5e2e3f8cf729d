import { addDays } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import type { BuiltProject, BuiltRole } from "../builders/projects";
import { Random } from "./random";
import type { World } from "./world";

type Member = { project: BuiltProject; person: { id: string }; discipline: string };

/** What the people of a cohort ranked before seats were given: mostly the team they are on now, and two or three others. */
export function addPreferences(
  { sheet, past }: World,
  cohort: BuiltCohort,
  projects: readonly BuiltProject[],
  members: readonly Member[],
): void {
  const random = new Random(`preferences ${cohort.slug}`);
  const ranked = new Set<string>();
  for (const { project, person, discipline } of members) {
    if (project.cohort?.id !== cohort.id || ranked.has(person.id)) continue;
    ranked.add(person.id);
    const ofTheirs = (role: BuiltRole) => role.discipline === discipline;
    const own = project.roles.filter(ofTheirs).slice(0, 1);
    const others = projects
      .filter((other) => other !== project)
      .flatMap(({ roles }) => roles.filter(ofTheirs));
    const wished = random.chance(0.7) ? [...own, ...some(random, others)] : [...some(random, others), ...own];
    addList({ sheet, past, random }, cohort, person, wished);
  }
}

/** What people wish for who have no seat yet; one in four sent no list, and some find no role of their discipline. */
export function addWishes(
  { sheet, past }: World,
  cohort: BuiltCohort,
  projects: readonly BuiltProject[],
  people: readonly { id: string; discipline: string }[],
): void {
  const random = new Random(`wishes ${cohort.slug}`);
  for (const person of people) {
    const roles = projects.flatMap((project) =>
      project.roles.filter(({ discipline }) => discipline === person.discipline),
    );
    if (roles.length > 0 && random.chance(0.75))
      addList({ sheet, past, random }, cohort, person, some(random, roles));
  }
}

/** Two people asked staff not to be on one team, each without the other knowing. */
export function addApart(
  { sheet, past }: World,
  cohort: BuiltCohort,
  people: readonly { id: string; discipline: string }[],
  staff: { id: string },
): void {
  const [first] = people;
  const second = people.find(({ discipline }) => discipline !== first?.discipline);
  if (!first || !second) return;
  const [oneId = "", otherId = ""] = [first.id, second.id].sort();
  const at = past.at(addDays(cohort.reviewEnds, 2), "09:15");
  sheet.add("formationPairRule", {
    cohortId: cohort.id,
    oneId,
    otherId,
    kind: "APART",
    byId: staff.id,
    at,
  });
}

type Dice = Pick<World, "sheet" | "past"> & { random: Random };

function addList(
  { sheet, past, random }: Dice,
  cohort: BuiltCohort,
  person: { id: string },
  wished: readonly BuiltRole[],
): void {
  const savedAt = past.at(addDays(cohort.reviewEnds, 1), "19:30");
  const key = { cohortId: cohort.id, personId: person.id };
  sheet.add("preferenceList", { ...key, onlyRanked: random.chance(0.1), savedAt });
  // some like their second and third choice equally
  const tie = random.chance(0.25);
  wished.forEach(({ id }, place) =>
    sheet.add("rolePreference", { ...key, roleId: id, rank: tie && place > 1 ? place : place + 1 }),
  );
}

function some(random: Random, roles: readonly BuiltRole[]): BuiltRole[] {
  const left = [...roles];
  const count = Math.min(left.length, random.between(1, 3));
  return Array.from({ length: count }, () => left.splice(random.between(0, left.length - 1), 1)).flat();
}
