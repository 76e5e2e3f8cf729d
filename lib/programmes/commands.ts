import "server-only";
import type { z } from "zod";
import type { CreateProgramme, EditProgramme } from "@/lib/programmes/schema";
import type { Actor } from "@/lib/people/actor";
import { freeSlug, slugBase } from "@/lib/platform/slug-rules";
import { isAdministrator, staffsProgramme } from "@/lib/people/policy";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";

/** An administrator begins a programme. */
export async function createProgramme(actor: Actor, input: z.infer<typeof CreateProgramme>) {
  if (!isAdministrator(actor)) throw new Refusal("not-found");
  return transaction(async () => {
    const slug = await newSlug(input.name);
    await mayRun(input.organizationId);
    const programme = await db().programme.create({
      data: { ...input, slug },
      select: { id: true, slug: true },
    });
    await record(actor, "programme.created", { subject: { type: "Programme", id: programme.id } });
    return programme;
  });
}

/** Staff of a programme change what is said about it, and its time zone while no cohort is published. */
export async function editProgramme(actor: Actor, input: z.infer<typeof EditProgramme>) {
  const { programmeId, stamp, ...wanted } = input;
  if (!staffsProgramme(actor, programmeId)) throw new Refusal("not-found");
  return transaction(async () => {
    await db().$queryRaw`select 1 from "Programme" where id = ${programmeId}::uuid for no key update`;
    const before = await db().programme.findFirst({
      where: { id: programmeId, archivedAt: null },
      select: { slug: true, name: true, summary: true, timeZone: true, organizationId: true },
    });
    if (!before) throw new Refusal("not-found");
    const changes = differences(before, wanted);
    if (isEmpty(changes)) return { slug: before.slug };
    assertSeen(stamp, stampOfForm(wanted, before));
    if (wanted.timeZone !== before.timeZone) await assertZoneMayChange(programmeId);
    if (wanted.organizationId !== before.organizationId) await mayRun(wanted.organizationId);
    await db().programme.update({ where: { id: programmeId }, data: wanted, select: { id: true } });
    await record(actor, "programme.changed", {
      subject: { type: "Programme", id: programmeId },
      changes,
    });
    return { slug: before.slug };
  });
}

/** Another zone would shift the published days of a cohort under the people who count on them. */
async function assertZoneMayChange(programmeId: string): Promise<void> {
  const published = await db().cohort.count({ where: { programmeId, publishedAt: { not: null } } });
  if (published > 0) throw new Refusal("programme-zone-fixed", { field: "timeZone" });
}

async function mayRun(organizationId: string | null): Promise<void> {
  if (!organizationId) return;
  const found = await db().organization.findFirst({
    where: { id: organizationId, standing: "PARTNER", archivedAt: null },
    select: { id: true },
  });
  if (!found) throw new Refusal("not-found", { field: "organizationId" });
}

async function newSlug(name: string): Promise<string> {
  const base = slugBase(name);
  const taken = await db().programme.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  });
  return freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}
