import { randomUUID } from "node:crypto";
import type { Stage } from "@/lib/generated/prisma/enums";
import { addApplication } from "@/prisma/seed/builders/applications";
import type { BuiltCohort, Phase } from "@/prisma/seed/builders/cohorts";
import { addPerson, addProfile, type BuiltPerson } from "@/prisma/seed/builders/people";
import type { BuiltProject, BuiltRole, Step } from "@/prisma/seed/builders/projects";
import type { Sheet } from "@/prisma/seed/builders/sheet";
import type { RoleSpec } from "@/prisma/seed/builders/story";
import { addSeatClaim, type BuiltClaim } from "@/prisma/seed/builders/teams";

// What a project of a test is made of where the test does not say.

/** Where a cohort stands when its projects are at the stage. */
export function phaseAt(stages: Stage[]): Phase {
  if (stages.includes("SUSTAINED")) return "ended";
  if (stages.includes("ACTIVE")) return "running";
  return stages.includes("PUBLISHED") ? "claiming" : "announced";
}

export const defaultRole: RoleSpec = {
  title: "Analyst",
  discipline: "data",
  seats: 1,
  hoursPerWeek: 4,
  skills: {},
};
export const weeksBefore = (at: Date, weeks: number) => new Date(at.getTime() - weeks * 7 * 86_400_000);

export function stepTo(to: Stage, at: Date, contact: BuiltPerson, scoper: BuiltPerson): Step {
  const byPartner = to === "SUBMITTED" || to === "WITHDRAWN";
  return {
    to,
    at,
    by: byPartner ? contact : scoper,
    actingAs: byPartner ? "partner" : "staff",
    reason: ["DECLINED", "WITHDRAWN", "STOPPED"].includes(to) ? "The need has changed." : undefined,
    nextStep: to === "DECLINED" ? "Ask again next season." : undefined,
  };
}

export type Member = BuiltClaim & { person: BuiltPerson };

/** An accepted person on every seat. */
export function fillSeats(sheet: Sheet, project: BuiltProject, at: Date): Member[] {
  return project.roles.flatMap((role) =>
    role.seatRows.map((seat) => {
      const id = randomUUID().slice(0, 8);
      const person = addPerson(sheet, { name: `Member ${id}`, email: `member-${id}@people.example`, at });
      const profile = { disciplines: [role.discipline], skills: requiredSkills(role), hoursPerWeek: 10 };
      addProfile(sheet, person, {
        headline: role.title,
        about: "",
        timeKind: "OWN_TIME",
        causes: [],
        at,
        ...profile,
      });
      if (project.cohort) accept(sheet, project.cohort, { person, role, at });
      return { ...addSeatClaim(sheet, { project, role, seat, person, at }), person };
    }),
  );
}

type Accepted = { person: BuiltPerson; role: BuiltRole; at: Date };

function accept(sheet: Sheet, cohort: BuiltCohort, { person, role, at }: Accepted): void {
  addApplication(sheet, {
    cohort,
    person,
    state: "ACCEPTED",
    discipline: role.discipline,
    skills: requiredSkills(role),
    hoursPerWeek: 10,
    timeKind: "OWN_TIME",
    causes: [],
    statement: "",
    savedAt: at,
    submittedAt: at,
    decision: { by: null, at, reason: "", nextStep: "" },
  });
}

export const requiredSkills = (role: BuiltRole) =>
  Object.fromEntries(Object.entries(role.skills).filter(([skill]) => !skill.endsWith("?")));
