import "server-only";
import type { StaffRole } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { record, type Acting } from "@/lib/platform/record";

type Staffing = { personId: string; programmeId: string | null; role: StaffRole };

/** Joins a programme's staff, or the installation's; who is on it already rises where more is asked for. */
export async function joinStaff(
  actor: Acting,
  { personId, programmeId, role: wanted }: Staffing,
): Promise<void> {
  const select = { id: true, role: true } as const;
  const held = await db().staffMembership.findFirst({
    where: { personId, programmeId, endedAt: null },
    select,
  });
  if (held && (held.role === "ADMINISTRATOR" || held.role === wanted)) return;
  const { id } = held
    ? await db().staffMembership.update({ where: { id: held.id }, data: { role: wanted }, select })
    : await db().staffMembership.create({ data: { personId, programmeId, role: wanted }, select });
  await record(actor, "access.begun", {
    subject: { type: "StaffMembership", id },
    changes: { role: [held?.role ?? null, wanted] },
    payload: { personId, programmeId },
  });
}

/** Lets someone read a programme's report. */
export async function joinFunders(
  actor: Acting,
  { personId, programmeId }: { personId: string; programmeId: string },
): Promise<void> {
  const where = { personId, programmeId, endedAt: null };
  if ((await db().funderAccess.count({ where })) > 0) return;
  const { id } = await db().funderAccess.create({ data: where, select: { id: true } });
  await record(actor, "access.begun", {
    subject: { type: "FunderAccess", id },
    payload: { personId, programmeId },
  });
}
