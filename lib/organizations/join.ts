import "server-only";
import type { OrganizationRole } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";

type Joining = { personId: string; organizationId: string; role: OrganizationRole };

/** Makes someone a member; who is one already stays one, and rises where more is asked for. */
export async function joinOrganization(
  actor: Acting,
  { personId, organizationId, role: wanted }: Joining,
): Promise<void> {
  const select = { id: true, role: true } as const;
  const held = await db().organizationMember.findFirst({
    where: { personId, organizationId, endedAt: null },
    select,
  });
  if (held && (held.role === "OWNER" || held.role === wanted)) return;
  const { id } = held
    ? await db().organizationMember.update({ where: { id: held.id }, data: { role: wanted }, select })
    : await db().organizationMember.create({ data: { personId, organizationId, role: wanted }, select });
  await record(actor, held ? "membership.changed" : "membership.begun", {
    subject: { type: "OrganizationMember", id },
    changes: { role: [held?.role ?? null, wanted] },
    payload: { organizationId, personId },
  });
}
