import "server-only";
import type { Actor } from "@/lib/people/actor";
import { createSession, hashOfSession, newSessionToken } from "@/lib/people/auth/session-store";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";

export type StartedSession = { sessionToken: string; expires: Date; locale: string | null };

/** Signs a person in: a new session, never one that was there before. */
export async function startSession(personId: string, how: string): Promise<StartedSession> {
  return transaction(async () => {
    const sessionToken = newSessionToken();
    const { last } = await createSession(personId, sessionToken);
    const { locale } = await db().person.findUniqueOrThrow({
      where: { id: personId, archivedAt: null },
      select: { locale: true },
    });
    await recordSignIn(personId, how);
    return { sessionToken, expires: last, locale };
  });
}

export async function recordSignIn(personId: string, how: string): Promise<void> {
  await record({ personId, actingAs: "person" }, "person.signed-in", {
    subject: { type: "Person", id: personId },
    changes: { by: [null, how] },
    event: false,
  });
}

/** Ends one session; the token is worth nothing afterwards. */
export async function endSession(actor: Actor, sessionToken: string): Promise<void> {
  await transaction(async () => {
    await db().session.deleteMany({
      where: { sessionToken: hashOfSession(sessionToken), userId: actor.personId },
    });
    await record(actor, "person.signed-out", {
      subject: { type: "Person", id: actor.personId },
      event: false,
    });
  });
}

/** Ends every session of the actor's, this one too. */
export async function endAllSessions(actor: Actor): Promise<{ ended: number }> {
  return transaction(async () => {
    const { count } = await db().session.deleteMany({ where: { userId: actor.personId } });
    await record(actor, "person.signed-out-everywhere", {
      subject: { type: "Person", id: actor.personId },
      event: false,
    });
    return { ended: count };
  });
}

export type OpenSession = { id: string; since: Date; until: Date; current: boolean };

/** Where the actor is signed in, this place first; never the tokens. */
export async function openSessions(actor: Actor, currentToken: string | undefined): Promise<OpenSession[]> {
  const rows = await db().session.findMany({
    where: { userId: actor.personId, expires: { gt: await databaseNow() } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, createdAt: true, expires: true, sessionToken: true },
  });
  return rows
    .map(({ id, createdAt, expires, sessionToken }) => ({
      id,
      since: createdAt,
      until: expires,
      current: currentToken !== undefined && sessionToken === hashOfSession(currentToken),
    }))
    .sort((one, other) => Number(other.current) - Number(one.current));
}
