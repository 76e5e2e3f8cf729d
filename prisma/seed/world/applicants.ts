import type { ApplicationState } from "@/lib/generated/prisma/enums";
import { addDays } from "@/lib/platform/dates";
import { addApplication } from "../builders/applications";
import type { BuiltCohort } from "../builders/cohorts";
import { windows } from "@/lib/people/week-schema";
import { profileWords, declineWords, learningWishes, statements, unlistedSkills } from "../words/profiles";
import type { Professional, Professionals } from "./professionals";
import { Random } from "./random";
import type { World } from "./world";

/** An application that was accepted in the cohort's review. */
export function accept(world: World, cohort: BuiltCohort, person: Professional, by: { id: string }): void {
  apply(world, cohort, person, { state: "ACCEPTED", by });
}

type Applied = { state: ApplicationState; by: { id: string }; conflicts?: { id: string }[] };

/** An application at any state; `conflicts` are organizations the person can't work for. */
export function apply(
  world: World,
  cohort: BuiltCohort,
  person: Professional,
  { state, by, conflicts = [] }: Applied,
): void {
  const { random, past, sheet } = world;
  const submitted = past.at(addDays(cohort.applicationsOpen, random.between(1, 10)), "20:10");
  // dice of its own: when people are free changes nothing else in the demonstration
  const dice = new Random(`free ${cohort.slug} ${person.id}`);
  const [reason, nextStep] = state === "DECLINED" ? random.pick(declineWords) : ["", ""];
  addApplication(sheet, {
    cohort,
    person,
    state,
    discipline: person.discipline,
    skills: person.skills,
    hoursPerWeek: person.hoursPerWeek,
    timeKind: person.timeKind,
    causes: person.causes,
    statement: state === "DRAFT" ? "" : statementOf(world, person),
    conflicts,
    freeTimes: state === "DRAFT" ? [] : freeTimes(dice),
    place: dice.pick(["EITHER", "EITHER", "EITHER", "REMOTE", "IN_PERSON"]),
    languages: languagesOf(new Random(`speaks ${person.id}`)),
    learning: dice.chance(0.5) ? dice.pick(learningWishes) : "",
    suggested: dice.chance(0.08) ? [{ ...dice.pick(unlistedSkills), level: 3 }] : [],
    savedAt: submitted,
    submittedAt: state === "DRAFT" ? null : submitted,
    decision: { by, at: decidedAt(world, cohort), reason, nextStep },
  });
}

/** Most say what they work in; a third of them work in Spanish too. */
function languagesOf(dice: Random): string[] {
  if (dice.chance(0.1)) return [];
  const second = dice.chance(0.35) ? ["es"] : dice.chance(0.2) ? [dice.pick(["hy", "ko", "fil", "zh"])] : [];
  return ["en", ...second];
}

/** Mostly evenings, often the one on which teams meet; some say nothing. */
function freeTimes(dice: Random): string[] {
  if (dice.chance(0.1)) return [];
  return windows.filter((window) => {
    if (window === "tue-evening") return dice.chance(0.85);
    if (window.endsWith("evening")) return dice.chance(0.4);
    return dice.chance(window.startsWith("sat") ? 0.5 : 0.1);
  });
}

function decidedAt({ past, random, today }: World, cohort: BuiltCohort): Date {
  if (cohort.applicationsClose > today) return past.daysAgo(random.between(0, 1), "15:00");
  return past.at(addDays(cohort.applicationsClose, random.between(2, 9)), "15:00");
}

function statementOf({ random }: World, person: Professional): string {
  const cause = (person.causes[0] ?? "community-health").replaceAll("-", " ");
  const text = random.pick(statements).replaceAll("%CAUSE%", cause);
  return (
    text.charAt(0).toUpperCase() +
    text.slice(1).replace(/(\. )([a-z])/g, (_, dot, letter: string) => dot + letter.toUpperCase())
  );
}

type Applicants = {
  by: { id: string };
  counts: Partial<Record<ApplicationState, number>>;
  taken: Set<string>;
  returning: number;
};

/** People who applied to a cohort and hold no seat in it; some of them, by share, were here before. Gives the accepted. */
export function addApplicants(
  world: World,
  professionals: Professionals,
  cohort: BuiltCohort,
  { by, ...spec }: Applicants,
): Professional[] {
  const { random, past } = world;
  const accepted: Professional[] = [];
  const disciplines = Object.keys(profileWords);
  for (const [state, count] of Object.entries(spec.counts) as [ApplicationState, number][]) {
    for (let one = 0; one < count; one++) {
      const since = past.at(addDays(cohort.applicationsOpen, -random.between(0, 9)), "19:30");
      const known = random.chance(spec.returning) ? random.pick(professionals.all) : undefined;
      const person =
        known && !spec.taken.has(known.id)
          ? known
          : professionals.add(random.pick(disciplines), {}, since, random.between(2, 5));
      spec.taken.add(person.id);
      apply(world, cohort, person, { state, by });
      if (state === "ACCEPTED") accepted.push(person);
    }
  }
  return accepted;
}
