import "server-only";
import { systemActor } from "@/lib/people/actor";
import { personWithAddress } from "@/lib/people/with-address";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";

/** From the command line: `email` (normalised) becomes an administrator of the whole installation. */
export async function makeAdministrator(email: string): Promise<"made" | "already"> {
  return transaction(async () => {
    const personId = await personWithAddress(email);
    const held = await db().staffMembership.findFirst({
      where: { personId, programmeId: null, endedAt: null },
      select: { id: true, role: true },
    });
    if (held?.role === "ADMINISTRATOR") return "already";
    const { id } = held
      ? await db().staffMembership.update({
          where: { id: held.id },
          data: { role: "ADMINISTRATOR" },
          select: { id: true },
        })
      : await db().staffMembership.create({
          data: { personId, role: "ADMINISTRATOR" },
          select: { id: true },
        });
    await record(systemActor, "access.begun", {
      subject: { type: "StaffMembership", id },
      changes: { role: [held?.role ?? null, "ADMINISTRATOR"] },
      payload: { personId },
    });
    return "made";
  });
}
