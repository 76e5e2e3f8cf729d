import type { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor, systemActor } from "@/lib/people/actor";
import { isMemberOf, staffedProgrammes, staffsProgramme } from "@/lib/people/policy";
import type { Mover } from "@/lib/projects/lifecycle";
import { publicStages } from "@/lib/projects/schema";

/** A person, the system itself, or a visitor. */
export type Someone = Actor | typeof systemActor | null;

export type ProjectSubject = { stage: Stage; organizationId: string; programmeId: string };

export function isPublicStage(stage: Stage): boolean {
  return (publicStages as readonly Stage[]).includes(stage);
}

/** Members of its organization and staff of its programme see a project from the first draft, everyone once published. */
export function seesProject(actor: Someone, project: ProjectSubject): boolean {
  return isPublicStage(project.stage) || isInsider(actor, project);
}

/** `seesProject` as a filter. */
export function visibleProjects(actor: Someone): Prisma.ProjectWhereInput {
  const inside = insideOf(actor);
  return inside === "all" ? {} : { OR: [{ stage: { in: [...publicStages] } }, ...inside] };
}

/** Who also reads its history, reasons and drafts: both sides of the table. */
export function isInsider(actor: Someone, project: Omit<ProjectSubject, "stage">): boolean {
  return moversOf(actor, project).length > 0;
}

/** `isInsider` as a filter. */
export function insideProjects(actor: Someone): Prisma.ProjectWhereInput {
  const inside = insideOf(actor);
  return inside === "all" ? {} : { OR: inside };
}

// An empty condition inside an OR matches nothing in Prisma, so whoever sees all is a case of its own.
function insideOf(actor: Someone): "all" | Prisma.ProjectWhereInput[] {
  if (!actor) return [];
  const programmes = isSystem(actor) ? "all" : staffedProgrammes(actor);
  if (isSystem(actor) || programmes === "all") return "all";
  return [
    { organizationId: { in: actor.memberOf.map(({ organizationId }) => organizationId) } },
    { programmeId: { in: programmes } },
  ];
}

/** As which of the movers in the table of moves someone stands before a project. */
export function moversOf(actor: Someone, project: Omit<ProjectSubject, "stage">): Mover[] {
  if (!actor) return [];
  if (isSystem(actor)) return ["system", "staff", "member"];
  const movers: Mover[] = [];
  if (isMemberOf(actor, project.organizationId)) movers.push("member");
  if (staffsProgramme(actor, project.programmeId)) movers.push("staff");
  return movers;
}

function isSystem(actor: NonNullable<Someone>): actor is typeof systemActor {
  return actor.personId === null;
}
