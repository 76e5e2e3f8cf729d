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

/** An administrator begins a programme. What others hold against it is asked in lib/cohorts/commands/programmes.ts. */
export async function createProgramme(actor: Actor, input: z.infer<typeof CreateProgramme>) {
  if (!isAdministrator(actor)) throw new Refusal("not-found");
  return transaction(async () => {
    const slug = await newSlug(input.name);
    const programme = await db().programme.create({
      data: { ...input, slug },
      select: { id: true, slug: true },
    });
    await record(actor, "programme.created", { subject: { type: "Programme", id: programme.id } });
    return programme;
  });
}

/** Staff of a programme change what is said about it; says what changed, from what to what. */
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
    if (isEmpty(changes)) return { slug: before.slug, changes };
    assertSeen(stamp, stampOfForm(wanted, before));
    await db().programme.update({ where: { id: programmeId }, data: wanted, select: { id: true } });
    await record(actor, "programme.changed", {
      subject: { type: "Programme", id: programmeId },
      changes,
    });
    return { slug: before.slug, changes };
  });
}

async function newSlug(name: string): Promise<string> {
  const base = slugBase(name);
  const taken = await db().programme.findMany({
    where: { slug: { startsWith: base } },
    select: { slug: true },
  });
  return freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}
