import "server-only";
import type { z } from "zod";
import { assertWithin } from "@/lib/organizations/find";
import type { RestoreOrganization, SuspendOrganization } from "@/lib/organizations/schema";
import type { Standing } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { keepsDirectory } from "@/lib/people/policy";
import { decidedFor } from "@/lib/organizations/reach";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Staff of all its programmes, or who keeps the directory, take an organization out of the public directory, with a reason. Its members and projects stay. */
export async function suspendOrganization(
  actor: Actor,
  { organizationId, reason }: z.output<typeof SuspendOrganization>,
) {
  return stand(actor, organizationId, reason, (was) =>
    was === "SUSPENDED" || was === "UNLISTED" ? null : "SUSPENDED",
  );
}

/** Staff bring a suspended organization back: as partner where it has members, else as an entry of the directory. */
export async function restoreOrganization(
  actor: Actor,
  { organizationId }: z.output<typeof RestoreOrganization>,
) {
  return stand(actor, organizationId, "", (was, members) =>
    was !== "SUSPENDED" ? null : members > 0 ? "PARTNER" : "LISTED",
  );
}

async function stand(
  actor: Actor,
  organizationId: string,
  reason: string,
  next: (was: Standing, members: number) => Standing | null,
): Promise<void> {
  await transaction(async () => {
    await db().$queryRaw`select 1 from "Organization" where id = ${organizationId}::uuid for update`;
    await assertWithin(keepsDirectory(actor) ? {} : decidedFor(actor), organizationId);
    const organization = await db().organization.findUnique({
      where: { id: organizationId },
      select: { standing: true, _count: { select: { members: { where: { endedAt: null } } } } },
    });
    if (!organization) throw new Refusal("not-found");
    const { standing: was, _count } = organization;
    const standing = next(was, _count.members);
    if (!standing) throw new Refusal("changed-meanwhile");
    await db().organization.update({
      where: { id: organizationId, standing: was },
      data: { standing, updatedAt: now() },
      select: { id: true },
    });
    await record(actor, standing === "SUSPENDED" ? "organization.suspended" : "organization.restored", {
      subject: { type: "Organization", id: organizationId },
      changes: { standing: [was, standing] },
      reason,
    });
  });
}
