import "server-only";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";

/** Takes away links to sign in and sessions that are over. */
export async function sweepSessions(): Promise<void> {
  await db().$executeRaw`delete from "VerificationToken" where expires < now() - interval '1 day'`;
  await db().$executeRaw`delete from "Session" where expires < now()
    or "createdAt" < now() - interval '1 day' * ${config().SESSION_DAYS}`;
}
