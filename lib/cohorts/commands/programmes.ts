import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import * as programmes from "@/lib/programmes/commands";
import type { CreateProgramme, EditProgramme } from "@/lib/programmes/schema";

// Programmes with what organizations and cohorts, which stand above them, have to say about it.

/** An administrator begins a programme; whoever runs it is a partner. */
export function createProgramme(actor: Actor, input: z.infer<typeof CreateProgramme>) {
  return transaction(async () => {
    await assertMayRun(input.organizationId);
    return programmes.createProgramme(actor, input);
  });
}

/** Staff of a programme change what is said about it, and its time zone while no cohort is published. */
export function editProgramme(actor: Actor, input: z.infer<typeof EditProgramme>) {
  return transaction(async () => {
    const { programmeId, organizationId } = input;
    const before = await db().programme.findUnique({
      where: { id: programmeId },
      select: { organizationId: true },
    });
    if (organizationId !== before?.organizationId) await assertMayRun(organizationId);
    const { slug, changes } = await programmes.editProgramme(actor, input);
    if (changes.timeZone) await assertZoneMayChange(programmeId);
    return { slug };
  });
}

/** Another zone would shift the published days of a cohort under the people who count on them. */
async function assertZoneMayChange(programmeId: string): Promise<void> {
  const published = await db().cohort.count({ where: { programmeId, publishedAt: { not: null } } });
  if (published > 0) throw new Refusal("programme-zone-fixed", { field: "timeZone" });
}

async function assertMayRun(organizationId: string | null): Promise<void> {
  if (!organizationId) return;
  const found = await db().organization.findFirst({
    where: { id: organizationId, standing: "PARTNER", archivedAt: null },
    select: { id: true },
  });
  if (!found) throw new Refusal("not-found", { field: "organizationId" });
}
