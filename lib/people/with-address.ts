import "server-only";
import { db } from "@/lib/platform/db";

/** The person of a normalised address, new or back from having been archived. */
export async function personWithAddress(email: string): Promise<string> {
  const { id } = await db().person.upsert({
    where: { email },
    create: { email },
    update: { archivedAt: null },
    select: { id: true },
  });
  return id;
}
