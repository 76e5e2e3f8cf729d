import { addDays, type CalendarDate } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import type { BuiltProject, BuiltRole, BuiltSeat } from "../builders/projects";
import { contributorOf } from "../builders/engagements";
import { addSeatClaim } from "../builders/teams";
import { handoverNotes } from "../words/hours";
import { accept } from "./applicants";
import type { Professional, Professionals } from "./professionals";
import type { World } from "./world";

export type Membership = {
  project: BuiltProject;
  person: Professional;
  discipline: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** Works twice a week, every week. */
  keen?: boolean;
};

/** A seat kept for someone, before anybody else is asked. */
export type Wish = { person: Professional; project: string; role: string };

export type SelectionPlan = {
  /** By title, the roles of the seats that nobody has claimed yet. */
  open: Record<string, string[]>;
  /** Who of the first on a role has stepped down, and whether somebody came after them. */
  stepDowns: { project: string; role: string; replaced: boolean }[];
};

/** Puts accepted people on the seats of a cohort's projects, in the order of their roles. */
export class Selection {
  readonly memberships: Membership[] = [];
  private readonly taken = new Map<string, Set<string>>();
  private stepDowns = 0;
  private readonly wishes: Wish[] = [];
  private readonly kept = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly professionals: Professionals,
    private readonly decider: { id: string },
    private readonly plan: SelectionPlan,
  ) {}

  takenIn(cohort: BuiltCohort): Set<string> {
    const taken = this.taken.get(cohort.id) ?? new Set<string>();
    this.taken.set(cohort.id, taken);
    return taken;
  }

  /** Keeps the first seat of a role for someone, whoever else would have liked it. */
  keepFor(wish: Wish): void {
    this.wishes.push(wish);
    this.kept.add(wish.person.id);
  }

  /** `returning` is the share of people who were in an earlier cohort. */
  fill(project: BuiltProject, returning: number): void {
    const open = [...(this.plan.open[project.title] ?? [])];
    for (const role of project.roles) {
      for (const seat of role.seatRows) {
        const stays = open.indexOf(role.title);
        if (stays >= 0) open.splice(stays, 1);
        else this.seat(project, role, seat, returning);
      }
    }
  }

  private seat(project: BuiltProject, role: BuiltRole, seat: BuiltSeat, returning: number): void {
    const { cohort } = project;
    if (!cohort) return;
    const wish = this.wishes.findIndex((one) => one.project === project.title && one.role === role.title);
    const wished = wish >= 0 ? this.wishes.splice(wish, 1)[0]?.person : undefined;
    const person = wished ?? this.pick(cohort, role, returning);
    if (wished) this.admit(cohort, wished);
    const leaves = this.plan.stepDowns.find(
      (one) => one.project === project.title && one.role === role.title,
    );
    if (!leaves || seat.position > 1) return this.join(project, { role, seat }, person, cohort.kickoff);
    this.stepDown(project, role, seat, person);
    if (!leaves.replaced) return;
    this.join(project, { role, seat }, this.pick(cohort, role, 0), addDays(cohort.kickoff, 26));
  }

  private pick(cohort: BuiltCohort, role: BuiltRole, returning: number): Professional {
    const { past, random } = this.world;
    const since = past.at(addDays(cohort.applicationsOpen, -random.between(0, 9)), "19:40");
    const person = this.professionals.findFor(role, this.takenIn(cohort), returning, since);
    this.admit(cohort, person);
    return person;
  }

  /** Accepts someone who may or may not take a seat. */
  admit(cohort: BuiltCohort, person: Professional): void {
    accept(this.world, cohort, person, this.decider);
    this.takenIn(cohort).add(person.id);
  }

  private join(
    project: BuiltProject,
    { role, seat }: { role: BuiltRole; seat: BuiltSeat },
    person: Professional,
    from: CalendarDate,
  ): void {
    const { cohort } = project;
    if (!cohort) return;
    const at =
      from > cohort.kickoff ? this.world.past.at(addDays(from, -1), "18:20") : this.claimedAt(cohort);
    const { sheet } = this.world;
    const contributorId = contributorOf(sheet, person);
    addSeatClaim(sheet, { project, role, seat, person, contributorId, at, startsOn: from });
    const endsOn = project.endsOn ?? cohort.ends;
    const keen = this.kept.has(person.id);
    this.memberships.push({ project, person, discipline: role.discipline, startsOn: from, endsOn, keen });
  }

  private claimedAt(cohort: BuiltCohort): Date {
    const { past, random } = this.world;
    const late = random.chance(0.3) ? random.between(1, 6) : 0;
    return past.at(
      addDays(cohort.claimingOpens, late),
      `${random.between(10, 20)}:${random.between(10, 59)}`,
    );
  }

  private stepDown(project: BuiltProject, role: BuiltRole, seat: BuiltSeat, person: Professional): void {
    const { cohort } = project;
    if (!cohort) return;
    const [reason, handoverNote] = handoverNotes[this.stepDowns % handoverNotes.length] ?? ["", ""];
    this.stepDowns++;
    const on = addDays(cohort.kickoff, this.world.random.between(17, 23));
    const released = { at: this.world.past.at(on, "20:15"), on, reason, handoverNote };
    const { sheet } = this.world;
    const contributorId = contributorOf(sheet, person);
    const at = this.claimedAt(cohort);
    addSeatClaim(sheet, { project, role, seat, person, contributorId, at, released });
    this.memberships.push({
      project,
      person,
      discipline: role.discipline,
      startsOn: cohort.kickoff,
      endsOn: on,
    });
  }
}
