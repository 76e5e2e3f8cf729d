import "server-only";
import type { z } from "zod";
import { editCohort as edit } from "@/lib/cohorts/commands/calendar";
import { capacityOf } from "@/lib/cohorts/queries";
import type { CohortInput, EditCohort } from "@/lib/cohorts/schema";
import type { Actor } from "@/lib/people/actor";
import { db, transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import type { Discipline } from "@/lib/reference/disciplines";

/** Staff change a cohort, and keep room for everyone who was told that they are in. */
export function editCohort(actor: Actor, input: z.infer<typeof EditCohort>) {
  return transaction(async () => {
    const before = await capacityOf(input.cohortId);
    const edited = await edit(actor, input);
    await assertRoomForAccepted(input.cohortId, before, input.places);
    return edited;
  });
}

/** Speaks only of places that change: what is already fuller than it should be stops nobody from moving a date. */
async function assertRoomForAccepted(
  cohortId: string,
  before: Awaited<ReturnType<typeof capacityOf>>,
  places: CohortInput["places"],
): Promise<void> {
  const accepted = await db().application.groupBy({
    by: ["discipline"],
    where: { cohortId, state: "ACCEPTED" },
    _count: true,
  });
  for (const { discipline, _count: count } of accepted) {
    const room = places[discipline as Discipline];
    if (room === before.get(discipline as Discipline)) continue;
    if (typeof room === "number" && room < count)
      throw new Refusal("capacity-below-accepted", { field: `places.${discipline}`, values: { count } });
  }
}
