import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { databaseNow, onClock } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";

const day = 86_400_000;

/** How long a session lasts unused, and at the most, in days. */
export const sessionLimits = () => ({ idleDays: config().SESSION_IDLE_DAYS, days: config().SESSION_DAYS });

/** What is kept of a token: enough to know it again, nothing to sign in with. */
export const hashOfSession = (token: string) => createHash("sha256").update(token).digest("hex");

export const newSessionToken = () => randomBytes(32).toString("base64url");

/** Where use until `at` takes a session begun at `createdAt`: never past its last day. */
function endAfterUse(createdAt: Date, at: Date): Date {
  const { idleDays, days } = sessionLimits();
  return new Date(Math.min(at.getTime() + idleDays * day, createdAt.getTime() + days * day));
}

/** A new session. `last` is the day on which even a session in daily use is over. */
export async function createSession(personId: string, token: string): Promise<{ last: Date }> {
  const createdAt = await databaseNow();
  await db().session.create({
    data: {
      sessionToken: hashOfSession(token),
      userId: personId,
      createdAt,
      expires: endAfterUse(createdAt, createdAt),
    },
    select: { id: true },
  });
  return { last: new Date(createdAt.getTime() + sessionLimits().days * day) };
}

type Found = { id: string; userId: string; createdAt: Date; expires: Date; at: Date };

/** Whose session this is, as long as it lasts and its person is here; using it carries it on, written at most once an hour. */
export async function sessionBehind(token: string): Promise<{ personId: string; until: Date } | null> {
  const [found] = await db().$queryRaw<Found[]>`
    select s.id, s."userId", s."createdAt", s.expires, clock_timestamp() as at
    from "Session" s join "Person" p on p.id = s."userId"
    where s."sessionToken" = ${hashOfSession(token)} and p."archivedAt" is null`;
  if (!found) return null;
  const { id, userId, createdAt, expires } = found;
  const at = onClock(found.at);
  const last = createdAt.getTime() + sessionLimits().days * day;
  if (expires <= at || last <= at.getTime()) return null;
  const until = endAfterUse(createdAt, at);
  if (until.getTime() - expires.getTime() < 3_600_000) return { personId: userId, until: expires };
  await db().session.updateMany({ where: { id, expires: { lt: until } }, data: { expires: until } });
  return { personId: userId, until };
}

/** Forgets a session, whoever's it is. */
export async function dropSession(token: string): Promise<void> {
  await db().session.deleteMany({ where: { sessionToken: hashOfSession(token) } });
}
