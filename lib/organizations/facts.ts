import "server-only";
import type { z } from "zod";
import { assertWithin } from "@/lib/organizations/find";
import { editableOrganizations } from "@/lib/organizations/policy";
import type { NewOrganization, SaveEntry, SaveFacts } from "@/lib/organizations/schema";
import { slugsFor } from "@/lib/organizations/slug";
import type { OrganizationKind } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isStaff, keepsDirectory, staffsProgramme } from "@/lib/people/policy";
import { lookedAfter } from "@/lib/organizations/reach";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { asSet, differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";

/** An owner changes what their organization says of itself. */
export async function saveFacts(actor: Actor, input: z.output<typeof SaveFacts>) {
  return save(actor, input);
}

/** The staff who look after an entry change it, its kind included. */
export async function saveEntry(actor: Actor, input: z.output<typeof SaveEntry>) {
  await assertWithin(lookedAfter(actor), input.organizationId);
  return save(actor, input);
}

async function save(
  actor: Actor,
  { organizationId, stamp, ...said }: z.output<typeof SaveFacts> & { kind?: OrganizationKind },
): Promise<{ stamp: string }> {
  const { causes, areas, ...facts } = said;
  return transaction(async () => {
    await assertWithin(editableOrganizations(actor), organizationId);
    await db().$queryRaw`select 1 from "Organization" where id = ${organizationId}::uuid for update`;
    const row = await db().organization.findUnique({
      where: { id: organizationId },
      include: { causes: true, areas: true },
    });
    if (!row) throw new Refusal("not-found");
    const before = {
      ...row,
      causes: asSet(row.causes.map(({ cause }) => cause)),
      areas: asSet(row.areas.map(({ area }) => area)),
    };
    const changes = differences(before, { ...facts, causes: asSet(causes), areas: asSet(areas) });
    const saved = { stamp: stampOfForm(said, said) };
    if (isEmpty(changes)) return saved;
    assertSeen(stamp, stampOfForm(said, before));
    await db().organization.update({
      where: { id: organizationId },
      data: {
        ...facts,
        updatedAt: now(),
        causes: { deleteMany: {}, create: causes.map((cause) => ({ cause })) },
        areas: { deleteMany: {}, create: areas.map((area) => ({ area })) },
      },
      select: { id: true },
    });
    await record(actor, "organization.changed", {
      subject: { type: "Organization", id: organizationId },
      changes,
    });
    return saved;
  });
}

/** Staff add an organization by hand: to a programme of theirs, or (who keeps the directory) to none. */
export async function createOrganization(
  actor: Actor,
  { causes, areas, programmeId, ...facts }: z.output<typeof NewOrganization>,
): Promise<{ slug: string }> {
  if (!isStaff(actor) || (programmeId && !staffsProgramme(actor, programmeId)))
    throw new Refusal("not-found");
  if (!programmeId && !keepsDirectory(actor)) throw new Refusal("programme-needed", { field: "programmeId" });
  return transaction(async () => {
    const programme = { id: programmeId, archivedAt: null };
    if (programmeId && !(await db().programme.findFirst({ where: programme })))
      throw new Refusal("not-found");
    const [slug = ""] = await slugsFor([facts.name]);
    const { id } = await db().organization.create({
      data: {
        ...facts,
        slug,
        ...(programmeId && { programmes: { create: { programmeId } } }),
        causes: { create: causes.map((cause) => ({ cause })) },
        areas: { create: areas.map((area) => ({ area })) },
      },
      select: { id: true },
    });
    await record(actor, "organization.created", { subject: { type: "Organization", id } });
    return { slug };
  });
}
