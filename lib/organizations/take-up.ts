import "server-only";
import type { z } from "zod";
import type { TakeUpOrganization } from "@/lib/organizations/schema";
import type { Actor } from "@/lib/people/actor";
import { keepsDirectory } from "@/lib/people/policy";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Who keeps the directory gives an entry to a programme, whose staff look after it from then on. */
export async function takeUpOrganization(
  actor: Actor,
  { organizationId, programmeId }: z.output<typeof TakeUpOrganization>,
): Promise<void> {
  if (!keepsDirectory(actor)) throw new Refusal("not-found");
  await transaction(async () => {
    const organization = await db().organization.findFirst({
      where: { id: organizationId, archivedAt: null },
    });
    const programme = await db().programme.findFirst({ where: { id: programmeId, archivedAt: null } });
    if (!organization || !programme) throw new Refusal("not-found");
    await db().organizationProgramme.createMany({
      data: { organizationId, programmeId },
      skipDuplicates: true,
    });
    await record(actor, "organization.taken-up", {
      subject: { type: "Organization", id: organizationId },
      payload: { programmeId },
      event: false,
    });
  });
}
