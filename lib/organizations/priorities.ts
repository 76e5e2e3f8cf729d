import "server-only";
import type { z } from "zod";
import { assertWithin } from "@/lib/organizations/find";
import { editableOrganizations } from "@/lib/organizations/policy";
import type { AddPriority, ArchivePriority, ChangePriority } from "@/lib/organizations/schema";
import type { Actor } from "@/lib/people/actor";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";

/** An owner, or the staff who look after it, writes down what their organization is working towards; requests refer to it. */
export async function addPriority(
  actor: Actor,
  { organizationId, ...words }: z.output<typeof AddPriority>,
): Promise<void> {
  await transaction(async () => {
    await assertWithin(editableOrganizations(actor), organizationId);
    const { id } = await db().strategicPriority.create({
      data: { organizationId, ...words },
      select: { id: true },
    });
    await record(actor, "priority.added", { subject: { type: "StrategicPriority", id } });
  });
}

/** Changes one as it was seen. */
export async function changePriority(
  actor: Actor,
  { priorityId, stamp, ...words }: z.output<typeof ChangePriority>,
): Promise<{ stamp: string }> {
  return transaction(async () => {
    await db().$queryRaw`select 1 from "StrategicPriority" where id = ${priorityId}::uuid for update`;
    const before = await priorityFor(actor, priorityId);
    const changes = differences(before, words);
    const saved = { stamp: stampOfForm(words, words) };
    if (isEmpty(changes)) return saved;
    assertSeen(stamp, stampOfForm(words, before));
    await db().strategicPriority.update({ where: { id: priorityId }, data: words, select: { id: true } });
    await record(actor, "priority.changed", {
      subject: { type: "StrategicPriority", id: priorityId },
      changes,
    });
    return saved;
  });
}

/** Puts a priority away; requests that refer to it keep it. */
export async function archivePriority(
  actor: Actor,
  { priorityId }: z.output<typeof ArchivePriority>,
): Promise<void> {
  await transaction(async () => {
    await priorityFor(actor, priorityId);
    await db().strategicPriority.update({
      where: { id: priorityId },
      data: { archivedAt: now() },
      select: { id: true },
    });
    await record(actor, "priority.archived", { subject: { type: "StrategicPriority", id: priorityId } });
  });
}

async function priorityFor(actor: Actor, priorityId: string) {
  const priority = await db().strategicPriority.findFirst({
    where: { id: priorityId, archivedAt: null, organization: editableOrganizations(actor) },
  });
  if (!priority) throw new Refusal("not-found");
  return priority;
}
