import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { normaliseEmail } from "@/lib/people/email";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { toHandOver } from "@/lib/privacy/handover";
import type { EraseMe } from "@/lib/privacy/schema";

/**
 * Erases the actor: hours and head counts stay on a row without a name, everything that says who they are goes, in the
 * database function `erase_person`. Refuses: address-differs, last-administrator, last-owner, has-a-seat-to-hand-over.
 */
export async function eraseMe(actor: Actor, { email }: z.output<typeof EraseMe>): Promise<void> {
  if (normaliseEmail(email) !== actor.email) throw new Refusal("address-differs", { field: "email" });
  await transaction(async () => {
    // two administrators who go at once take turns
    await db()
      .$queryRaw`select 1 from "StaffMembership" where "programmeId" is null and "endedAt" is null order by id for update`;
    // whoever gives them a seat meanwhile waits here, as the seat waits for its accepted application
    await db()
      .$queryRaw`select 1 from "Application" where "personId" = ${actor.personId}::uuid order by id for update`;
    const { owned, seats, lastAdministrator } = await toHandOver(actor);
    if (lastAdministrator) throw new Refusal("last-administrator");
    if (owned.length > 0) throw new Refusal("last-owner");
    if (seats[0]) throw new Refusal("has-a-seat-to-hand-over", { values: { project: seats[0].title } });
    await db().$queryRaw`select erase_person(${actor.personId}::uuid)::text`;
    await record(actor, "person.erased", {
      subject: { type: "Person", id: actor.personId },
      event: false,
    });
  });
}
