import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { insideProjects } from "@/lib/projects/policy";

const shownAt: readonly Stage[] = ["ACTIVE", "HANDOFF", "SUSTAINED", "CLOSED"];

/** Into whose hands a project passes and what each side has said of it; null where it is not for the reader or not yet time. */
export async function handoverOf(actor: Actor, projectId: string) {
  const project = await db().project.findFirst({
    where: { id: projectId, stage: { in: [...shownAt] }, ...insideProjects(actor) },
    select: {
      stage: true,
      handover: {
        select: {
          partnerAt: true,
          staffAt: true,
          owner: { select: { id: true, name: true, email: true, erasure: { select: { at: true } } } },
          partner: { select: { name: true } },
          staff: { select: { name: true } },
        },
      },
      organization: {
        select: {
          members: {
            where: { endedAt: null, person: { archivedAt: null } },
            select: { person: { select: { id: true, name: true, email: true } } },
            orderBy: { person: { name: "asc" } },
          },
        },
      },
    },
  });
  if (!project) return null;
  const { stage, handover, organization } = project;
  const owner = handover?.owner;
  return {
    stage,
    /** Somebody who was erased has no address any more. */
    owner: owner ? { id: owner.id, name: owner.name, email: owner.erasure ? null : owner.email } : null,
    partner: handover?.partnerAt ? { at: handover.partnerAt, by: handover.partner?.name ?? null } : null,
    staff: handover?.staffAt ? { at: handover.staffAt, by: handover.staff?.name ?? null } : null,
    members: organization.members.map(({ person }) => person),
  };
}

export type HandoverView = NonNullable<Awaited<ReturnType<typeof handoverOf>>>;
