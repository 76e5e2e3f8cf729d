import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator } from "@/lib/people/policy";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { id } from "@/lib/platform/fields";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

export const OneStaffMembership = z.object({ membershipId: id() });

/** An administrator gives someone on staff the directory as a whole. */
export async function giveDirectory(
  actor: Actor,
  { membershipId }: z.output<typeof OneStaffMembership>,
): Promise<void> {
  await transaction(async () => {
    const personId = await personOf(actor, membershipId);
    const { id: keeping } = await db().directoryKeeper.create({ data: { personId }, select: { id: true } });
    await record(actor, "access.begun", {
      subject: { type: "DirectoryKeeper", id: keeping },
      payload: { personId },
    });
  });
}

/** An administrator takes the directory back. */
export async function takeDirectory(
  actor: Actor,
  { membershipId }: z.output<typeof OneStaffMembership>,
): Promise<void> {
  await transaction(async () => {
    const personId = await personOf(actor, membershipId);
    const [keeping] = await db().directoryKeeper.updateManyAndReturn({
      where: { personId, endedAt: null },
      data: { endedAt: await databaseNow() },
      select: { id: true },
    });
    if (!keeping) throw new Refusal("changed-meanwhile");
    await record(actor, "access.ended", {
      subject: { type: "DirectoryKeeper", id: keeping.id },
      payload: { personId },
    });
  });
}

async function personOf(actor: Actor, membershipId: string): Promise<string> {
  const membership =
    isAdministrator(actor) &&
    (await db().staffMembership.findFirst({
      where: { id: membershipId, endedAt: null, person: { archivedAt: null } },
      select: { personId: true },
    }));
  if (!membership) throw new Refusal("not-found");
  return membership.personId;
}
