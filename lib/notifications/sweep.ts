import "server-only";
import { db } from "@/lib/platform/db";

/** Takes away what was read more than a year ago. */
export async function sweepInbox(): Promise<void> {
  await db().$executeRaw`delete from "InboxItem" where "readAt" < now() - interval '1 year'`;
}
