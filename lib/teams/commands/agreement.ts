import "server-only";
import type { z } from "zod";
import type { Stage, WorkSide } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffsProgramme } from "@/lib/people/policy";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";
import { agreementStages } from "@/lib/teams/agreement";
import type { DraftAgreement, SaveWorkingAnswer, SignAgreement } from "@/lib/teams/agreement-schema";

/** One says how one would like to work; only people of the team and of its partner are asked. */
export async function saveWorkingAnswer(actor: Actor, { projectId, stamp, ...answer }: SaveWorkingAnswer) {
  return transaction(async () => {
    const { slug, side } = await standing(actor, projectId);
    if (!side) throw new Refusal("not-found");
    const key = { projectId, personId: actor.personId };
    const before = await db().workingAnswer.findUnique({ where: { projectId_personId: key } });
    if (before && isEmpty(differences(before, { ...answer, side }))) return { slug };
    assertSeen(stamp, stampOfForm(answer, before), "own-changed-meanwhile");
    const data = { ...answer, side, savedAt: await databaseNow() };
    await db().workingAnswer.upsert({
      where: { projectId_personId: key },
      create: { ...key, ...data },
      update: data,
      select: { side: true },
    });
    await record(actor, "working-answer.saved", {
      subject: { type: "Project", id: projectId },
      event: false,
    });
    return { slug };
  });
}

/** A new version of the agreement as it was seen, by anyone of the team, its partner or staff. What was signed before stays on record; this one is signed anew. */
export async function draftAgreement(actor: Actor, { projectId, stamp, ...content }: DraftAgreement) {
  return transaction(async () => {
    const { slug, side, isStaff } = await standing(actor, projectId);
    if (!side && !isStaff) throw new Refusal("not-found");
    const last = await db().workingAgreement.findFirst({
      where: { projectId },
      orderBy: { number: "desc" },
    });
    assertSeen(stamp, stampOfForm(content, last));
    const number = (last?.number ?? 0) + 1;
    const { id } = await db().workingAgreement.create({
      data: { ...content, projectId, number, draftedById: actor.personId, at: await databaseNow() },
      select: { id: true },
    });
    await record(actor, "agreement.drafted", {
      subject: { type: "Project", id: projectId },
      payload: { agreementId: id, number },
    });
    return { slug };
  });
}

/** One signs the newest version under one's name, once. */
export async function signAgreement(actor: Actor, { agreementId }: z.infer<typeof SignAgreement>) {
  return transaction(async () => {
    const agreement = await db().workingAgreement.findUnique({
      where: { id: agreementId },
      select: { projectId: true, number: true },
    });
    if (!agreement) throw new Refusal("not-found");
    const { slug, side } = await standing(actor, agreement.projectId);
    if (!side) throw new Refusal("not-found");
    const { count } = await db().agreementSignature.createMany({
      data: [
        {
          ...{ agreementId, side, personId: actor.personId },
          at: await databaseNow(),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal("agreement-signed");
    await record(actor, "agreement.signed", {
      subject: { type: "Project", id: agreement.projectId },
      changes: { version: [null, agreement.number] },
      event: false,
    });
    return { slug };
  });
}

/** Where someone stands before a project's team. Its row is held until the end, so that versions and signatures come one after the other. */
async function standing(
  actor: Actor,
  projectId: string,
): Promise<{ slug: string; side: WorkSide | null; isStaff: boolean }> {
  const [project] = await db().$queryRaw<
    { slug: string; stage: Stage; organizationId: string; programmeId: string; onTeam: boolean }[]
  >`
    select p.slug, p.stage, p."organizationId", p."programmeId", exists (
      select 1 from "SeatClaim" c where c."projectId" = p.id and c."personId" = ${actor.personId}::uuid
        and c.state = 'CONFIRMED' and c."releasedAt" is null) as "onTeam"
    from "Project" p where p.id = ${projectId}::uuid for update of p`;
  if (!project) throw new Refusal("not-found");
  const isStaff = staffsProgramme(actor, project.programmeId);
  const side = project.onTeam ? "TEAM" : isMemberOf(actor, project.organizationId) ? "PARTNER" : null;
  if (!side && !isStaff) throw new Refusal("not-found");
  if (!agreementStages.includes(project.stage)) throw new Refusal("agreement-closed");
  return { slug: project.slug, side, isStaff };
}
