import "server-only";
import type { Stage } from "@/lib/generated/prisma/enums";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { move } from "@/lib/projects/move";
import { seatsMade } from "@/lib/projects/seats-made";
import { isComplete } from "@/lib/teams/eligibility";

type Row = { stage: Stage; required: boolean; seats: number; taken: number };

/**
 * Brings the project's stage in step with its seats: complete teams are staffed, and one that lost a required seat
 * before it started looks for people again. Called under the project's lock, so the last two seats taken at the
 * same moment make one move.
 */
export async function settleStage(projectId: string): Promise<void> {
  const roles = await db().$queryRaw<Row[]>`
    select p.stage::text as stage, r.required, ${seatsMade} as seats, r."seatsTaken" as taken
    from "Project" p join "Role" r on r."projectId" = p.id
    where p.id = ${projectId}::uuid and ${seatsMade} > 0`;
  const stage = roles[0]?.stage;
  const complete = isComplete(roles);
  if (stage === "PUBLISHED" && complete)
    await move(systemActor, projectId, "STAFFED", { facts: { seatsComplete: true } });
  if (stage === "STAFFED" && !complete)
    await move(systemActor, projectId, "PUBLISHED", { facts: { seatOpen: true } });
}
