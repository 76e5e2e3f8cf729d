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

export async function changePriority(
  actor: Actor,
  { priorityId, ...words }: z.output<typeof ChangePriority>,
): Promise<void> {
  await transaction(async () => {
    const before = await priorityFor(actor, priorityId);
    const changes = differences(before, words);
    if (isEmpty(changes)) return;
    await db().strategicPriority.update({ where: { id: priorityId }, data: words, select: { id: true } });
    await record(actor, "priority.changed", {
      subject: { type: "StrategicPriority", id: priorityId },
      changes,
    });
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
