import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { insideProjects, moversOf } from "@/lib/projects/policy";
import type { ConfirmHandover, NameOwner } from "@/lib/projects/schema";

const underWay: readonly Stage[] = ["ACTIVE", "HANDOFF"];

/** Either side says who at the partner runs what was built. Another name takes both sides' word back. */
export function nameOwner(actor: Actor, { projectId, ownerId }: NameOwner): Promise<void> {
  return transaction(async () => {
    const { before, mover } = await find(actor, projectId, underWay);
    const owner = await db().organizationMember.findFirst({
      where: {
        personId: ownerId,
        endedAt: null,
        person: { archivedAt: null },
        organization: { projects: { some: { id: projectId } } },
      },
      select: { personId: true },
    });
    if (!owner) throw new Refusal("not-a-member", { field: "ownerId" });
    await db().handover.upsert({
      where: { projectId },
      create: { projectId, ownerId, namedAt: now() },
      update: { ownerId, namedAt: now() },
      select: { projectId: true },
    });
    await record(mover, "handover.owner-named", {
      subject: { type: "Project", id: projectId },
      changes: { ownerId: [before, ownerId] },
    });
  });
}

/** One side's word, about the owner it saw, that everything is handed over and in use. */
export function confirmHandover(actor: Actor, { projectId, ownerId, side }: ConfirmHandover): Promise<void> {
  return transaction(async () => {
    const { movers, mover } = await find(actor, projectId, ["HANDOFF"]);
    if (!movers.includes(side === "staff" ? "staff" : "member")) throw new Refusal("move-not-yours");
    const said =
      side === "staff"
        ? { staffId: actor.personId, staffAt: now() }
        : { partnerId: actor.personId, partnerAt: now() };
    const { count } = await db().handover.updateMany({
      where: { projectId, ownerId, ...(side === "staff" ? { staffAt: null } : { partnerAt: null }) },
      data: said,
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    await record({ ...mover, actingAs: side }, "handover.confirmed", {
      subject: { type: "Project", id: projectId },
      changes: { [`${side}At`]: [null, now().toISOString()] },
    });
  });
}

async function find(actor: Actor, projectId: string, stages: readonly Stage[]) {
  const project = await db().project.findFirst({
    where: { id: projectId, ...insideProjects(actor) },
    select: {
      stage: true,
      organizationId: true,
      programmeId: true,
      handover: { select: { ownerId: true } },
    },
  });
  if (!project) throw new Refusal("not-found");
  if (!stages.includes(project.stage)) throw new Refusal("move-impossible");
  const movers = moversOf(actor, project);
  const actingAs = movers.includes("staff") ? "staff" : "partner";
  return {
    movers,
    before: project.handover?.ownerId ?? null,
    mover: { personId: actor.personId, actingAs } as const,
  };
}
