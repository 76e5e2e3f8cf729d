import "server-only";
import type { Actor } from "@/lib/people/actor";
import type { Stage } from "@/lib/generated/prisma/enums";
import { transaction } from "@/lib/platform/db";
import { deliveryFacts } from "@/lib/projects/delivery-facts";
import { move, type Moved } from "@/lib/projects/move";
import type { DeclineProject, EndProject, MoveProject } from "@/lib/projects/schema";

/** The partner takes its project back, any time before the team starts. */
export function withdraw(actor: Actor, { project, reason }: EndProject): Promise<Moved> {
  return move(actor, project, "WITHDRAWN", { words: { reason } });
}

/** Staff say no, why, and what the partner can do instead; the contact hears of it by mail. */
export function decline(actor: Actor, { project, reason, nextStep }: DeclineProject): Promise<Moved> {
  return move(actor, project, "DECLINED", { words: { reason, nextStep } });
}

/** Staff take a scope that both sides approved back into scoping, with the reason. */
export function reopenScoping(
  actor: Actor,
  { projectId, reason }: MoveProject & { reason: string },
): Promise<Moved> {
  return move(actor, projectId, "SCOPING", { words: { reason } });
}

/** The work begins: not before kickoff, and not while a required seat is open. */
export function start(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return moveOnFacts(actor, projectId, "ACTIVE");
}

/** What was built begins to pass into the hands of someone at the partner who is named. */
export function beginHandoff(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return moveOnFacts(actor, projectId, "HANDOFF");
}

/** The handoff is complete, both sides have said so: the partner runs it, and the follow-ups begin. */
export function markSustained(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return moveOnFacts(actor, projectId, "SUSTAINED");
}

/** The last follow-up is done. */
export function close(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return moveOnFacts(actor, projectId, "CLOSED");
}

/** Staff end work that has begun; the project stays readable, with the reason for both sides. */
export function stop(actor: Actor, { project, reason }: EndProject): Promise<Moved> {
  return move(actor, project, "STOPPED", { words: { reason } });
}

function moveOnFacts(actor: Actor, projectId: string, to: Stage): Promise<Moved> {
  return transaction(async () => move(actor, projectId, to, { facts: await deliveryFacts(projectId) }));
}
