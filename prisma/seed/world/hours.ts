import type { HoursState } from "@/lib/generated/prisma/enums";
import type { Activity } from "@/lib/hours/schema";
import { addDays, daysBetween, type CalendarDate } from "@/lib/platform/dates";
import { contributorOf } from "../builders/engagements";
import { addHours } from "../builders/hours";
import { hoursNotes, queryReasons, rejectReasons, usualActivities } from "../words/hours";
import type { Membership } from "./teams";
import type { World } from "./world";

/** The hours of everyone's seasons up to yesterday: two evenings a week, now and then a weekend. */
export function addSeasonHours(world: World, memberships: Membership[]): void {
  for (const membership of memberships) {
    const last = [membership.endsOn, stoppedOn(membership, world), addDays(world.today, -1)].sort()[0] ?? "";
    for (let week = membership.startsOn; week <= last; week = addDays(week, 7))
      addWeek(world, membership, week, last);
  }
}

/** A project that was stopped has no hours afterwards. */
function stoppedOn({ project }: Membership, { today }: World): CalendarDate {
  if (project.stage !== "STOPPED" || !project.cohort) return today;
  return addDays(project.cohort.kickoff, 16);
}

function addWeek(world: World, membership: Membership, week: CalendarDate, last: CalendarDate): void {
  const { random } = world;
  if (!membership.keen && random.chance(0.12)) return;
  // Tuesday is the evening of the teams; the rest is done when there is time.
  const days = random.some([0, 0, 1, 2, 4, 5, 6], membership.keen || random.chance(0.45) ? 2 : 1);
  for (const day of new Set(days)) {
    const on = addDays(week, day);
    if (on <= last) addEntry(world, membership, on);
  }
}

function addEntry(world: World, membership: Membership, on: CalendarDate): void {
  const { random, sheet, rates, past, today } = world;
  const { project, person, discipline } = membership;
  const state = stateOf(world, on);
  const activity = activityOf(world, membership, on);
  const minutes = 15 * random.between(3, activity === "meeting" ? 8 : 15);
  const createdAt = past.at(on, `${random.between(20, 22)}:${random.between(10, 59)}`);
  const settledOn = addDays(on, random.between(1, 9));
  const byStaff = random.chance(0.2);
  const decision = {
    by: byStaff ? project.scoper : project.contact,
    actingAs: byStaff ? ("staff" as const) : ("partner" as const),
    at: past.at(settledOn < today ? settledOn : today, "09:20"),
    reason: reasonOf(world, state),
  };
  const entry = {
    contributorId: contributorOf(sheet, person),
    project,
    discipline,
    on,
    minutes,
    activity,
    createdAt,
    note: random.pick(hoursNotes[activity]),
  };
  if (state !== "VERIFIED" || settledOn > addDays(today, -9) || !random.chance(0.008)) {
    addHours(sheet, rates, { ...entry, state, decision: state === "LOGGED" ? undefined : decision });
    return;
  }
  // A verified entry stays as it was; the correction that took its place points to it.
  const supersededAt = past.at(addDays(settledOn, 5), "09:40");
  const corrected = addHours(sheet, rates, { ...entry, state, decision, supersededAt });
  addHours(sheet, rates, {
    ...entry,
    minutes: minutes + 30,
    note: "Correction: the way there and back was not counted before.",
    createdAt: past.at(addDays(settledOn, 4), "20:30"),
    state,
    decision: { ...decision, at: supersededAt },
    correctionOf: corrected,
  });
}

/** What is older than two weeks has been settled; of last week's, most still waits. */
function stateOf({ random, today }: World, on: CalendarDate): HoursState {
  const age = daysBetween(on, today);
  const dice = random.next();
  if (age > 16) return dice < 0.985 ? "VERIFIED" : "REJECTED";
  if (age > 10) return dice < 0.85 ? "VERIFIED" : dice < 0.91 ? "QUERIED" : "LOGGED";
  return dice < 0.2 ? "VERIFIED" : dice < 0.24 ? "QUERIED" : "LOGGED";
}

function activityOf({ random }: World, { project, discipline }: Membership, on: CalendarDate): Activity {
  if (project.endsOn && daysBetween(on, project.endsOn) < 14 && random.chance(0.5))
    return random.pick(["handoff", "training"]);
  if (project.cohort?.kickoff === on) return "meeting";
  return random.pick(usualActivities[discipline] ?? ["meeting"]);
}

function reasonOf({ random }: World, state: HoursState): string {
  if (state === "QUERIED") return random.pick(queryReasons);
  return state === "REJECTED" ? random.pick(rejectReasons) : "";
}
