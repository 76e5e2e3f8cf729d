import "server-only";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { nameUnlisted } from "@/lib/organizations/unlisted";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf } from "@/lib/people/policy";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { startProject } from "@/lib/projects/write";
import type { CreateRequest, RequestForUnlisted } from "@/lib/intake/request-schema";

/** Begins a draft for an organization one is a member of. Refuses a suspended one, a company or funder, and a closed programme. */
export async function createRequest(
  actor: Actor,
  { organizationId, programmeId, title }: CreateRequest,
): Promise<{ projectId: string }> {
  if (!isMemberOf(actor, organizationId)) throw new Refusal("not-found");
  return transaction(async () => draft(actor, { organizationId, programmeId, title }));
}

/** Begins a draft for an organization that isn't listed: staff look for it meanwhile, and it is sent once they know it. */
export async function requestForUnlisted(
  actor: Actor,
  { title, ...said }: z.output<typeof RequestForUnlisted>,
): Promise<{ projectId: string }> {
  return transaction(async () => {
    const { programmeId } = said;
    if (!(await db().programme.findFirst({ where: { id: programmeId, archivedAt: null } })))
      throw new Refusal("not-found");
    const { organizationId } = await nameUnlisted(actor, said);
    return draft(actor, { organizationId, programmeId, title });
  });
}

async function draft(
  actor: Actor,
  { organizationId, programmeId, title }: CreateRequest,
): Promise<{ projectId: string }> {
  // staff who settle an unlisted organization move its drafts: whoever begins one meanwhile waits for them
  await db().$queryRaw`select 1 from "Organization" where id = ${organizationId}::uuid for share`;
  const organization = await db().organization.findFirst({
    where: {
      id: organizationId,
      archivedAt: null,
      standing: { not: "SUSPENDED" },
      kind: { notIn: ["COMPANY", "FUNDER"] },
    },
    select: { id: true },
  });
  const programme = await db().programme.findFirst({
    where: { id: programmeId, archivedAt: null },
    select: { id: true },
  });
  if (!organization || !programme) throw new Refusal("not-found");
  const contactId = actor.personId;
  const slug = await freeSlug(title);
  const projectId = await startProject({ title, slug, organizationId, programmeId, contactId });
  await db().request.create({
    data: { projectId, contactName: actor.name ?? "", contactEmail: actor.email },
    select: { projectId: true },
  });
  await record(actor, "request.started", { subject: { type: "Project", id: projectId }, event: false });
  return { projectId };
}

/** An address of its own for a project: from its title, with an ending where that is taken. */
async function freeSlug(title: string): Promise<string> {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  const ending = () => randomBytes(3).toString("hex");
  if (plain === "") return `project-${ending()}`;
  const taken = await db().project.findUnique({ where: { slug: plain }, select: { id: true } });
  return taken ? `${plain}-${ending()}` : plain;
}
