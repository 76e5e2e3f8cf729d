import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";
import { now, today } from "@/lib/platform/clock";
import { toDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { asSeen, type Seen } from "@/lib/platform/seen";
import { mayMove, type Facts, type Mover } from "@/lib/projects/lifecycle";
import { moversOf, visibleProjects, type Someone } from "@/lib/projects/policy";

export type Words = { reason?: string; nextStep?: string };
export type Moved = { projectId: string; slug: string; from: Stage; to: Stage };

const refusals = { reason: "reason-needed", nextStep: "next-step-needed" } as const;
const actingAs = { member: "partner", staff: "staff", system: "system" } as const satisfies Record<
  Mover,
  string
>;

export type Moving = {
  /** What the caller has made sure of in the same transaction. */
  facts?: Facts;
  words?: Words;
  /** What the event tells beside the move. */
  payload?: Record<string, unknown>;
};

/**
 * Moves a project along the table of moves and writes down who did it and why. Refuses what the table does not allow, a reason
 * left out, whoever comes second at the same moment, and a target that has changed since it was seen.
 */
export async function move(
  actor: NonNullable<Someone>,
  target: string | Seen,
  to: Stage,
  { facts = {}, words = {}, payload = {} }: Moving = {},
): Promise<Moved> {
  const projectId = typeof target === "string" ? target : target.id;
  return transaction(async () => {
    const project = await findProject(actor, projectId);
    const from = project.stage;
    const verdict = mayMove(from, to, moversOf(actor, project), facts);
    if (!verdict.allowed) throw new Refusal(verdict.code);
    const said = { reason: words.reason?.trim() || null, nextStep: words.nextStep?.trim() || null };
    for (const asked of verdict.move.asks) {
      if (!said[asked]) throw new Refusal(refusals[asked], { field: asked });
    }

    const at = now();
    // The stage it was read in stands in the where: of two movers at once, one finds it gone.
    const { count } = await db().project.updateMany({
      where: { ...(typeof target === "string" ? { id: projectId } : asSeen(target)), stage: from },
      data: { stage: to, stageSince: at, updatedAt: at, ...datesSetBy(to, project) },
    });
    if (count === 0)
      throw new Refusal(typeof target === "string" ? "project-moved-meanwhile" : "project-changed", {
        stale: true,
      });
    const mover = { personId: actor.personId, actingAs: actingAs[verdict.as] };
    await db().projectMove.create({
      data: { projectId, from, to, ...mover, ...said, at },
      select: { id: true },
    });
    await record(mover, verdict.move.records, {
      subject: { type: "Project", id: projectId },
      changes: { stage: [from, to] },
      reason: said.reason ?? undefined,
      payload: { ...payload, from, to },
    });
    return { projectId, slug: project.slug, from, to };
  });
}

async function findProject(actor: NonNullable<Someone>, projectId: string) {
  const project = await db().project.findFirst({
    where: { id: projectId, ...visibleProjects(actor) },
    select: {
      slug: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      publishedAt: true,
      startsOn: true,
      endsOn: true,
      programme: { select: { timeZone: true } },
    },
  });
  if (!project) throw new Refusal("not-found");
  return project;
}

/** The dates that a stage itself settles; dates agreed before are kept. */
function datesSetBy(
  to: Stage,
  project: {
    publishedAt: Date | null;
    startsOn: Date | null;
    endsOn: Date | null;
    programme: { timeZone: string };
  },
): Prisma.ProjectUpdateManyMutationInput {
  if (to === "PUBLISHED") return { publishedAt: project.publishedAt ?? now() };
  if (to === "ACTIVE" && !project.startsOn) {
    const start = toDate(today(project.programme.timeZone));
    // A start after the agreed end would break the calendar: then the end is open again.
    return { startsOn: start, endsOn: project.endsOn && project.endsOn < start ? null : project.endsOn };
  }
  return {};
}
