import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { move, type Moved } from "@/lib/projects/move";
import type { DeclineProject, MoveProject, MoveWithReason } from "@/lib/projects/schema";

/** The partner takes its project back, any time before the team starts. */
export function withdraw(actor: Actor, { projectId, reason }: MoveWithReason): Promise<Moved> {
  return move(actor, projectId, "WITHDRAWN", {}, { reason });
}

/** Staff say no, why, and what the partner can do instead; the contact hears of it by mail. */
export function decline(actor: Actor, { projectId, reason, nextStep }: DeclineProject): Promise<Moved> {
  return move(actor, projectId, "DECLINED", {}, { reason, nextStep });
}

/** Staff take a scope that both sides approved back into scoping, with the reason. */
export function reopenScoping(actor: Actor, { projectId, reason }: MoveWithReason): Promise<Moved> {
  return move(actor, projectId, "SCOPING", {}, { reason });
}

/** The work begins. Refused while a required seat is open. */
export function start(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return transaction(async () =>
    move(actor, projectId, "ACTIVE", { seatsComplete: await everyRequiredSeatIsTaken(projectId) }),
  );
}

/** What was built begins to pass into the partner's hands. */
export function beginHandoff(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return move(actor, projectId, "HANDOFF");
}

/** The handoff is complete: the partner runs it, and the follow-ups begin. */
export function markSustained(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return move(actor, projectId, "SUSTAINED");
}

/** The last follow-up is done. */
export function close(actor: Actor, { projectId }: MoveProject): Promise<Moved> {
  return move(actor, projectId, "CLOSED");
}

/** Staff end work that has begun; the project stays readable, with the reason for both sides. */
export function stop(actor: Actor, { projectId, reason }: MoveWithReason): Promise<Moved> {
  return move(actor, projectId, "STOPPED", {}, { reason });
}

async function everyRequiredSeatIsTaken(projectId: string): Promise<boolean> {
  const [open, required] = await Promise.all([
    db().seat.count({
      where: { projectId, role: { required: true }, claims: { none: { releasedAt: null } } },
    }),
    db().seat.count({ where: { projectId, role: { required: true } } }),
  ]);
  return required > 0 && open === 0;
}
