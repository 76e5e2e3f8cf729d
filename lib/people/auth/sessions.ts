import "server-only";
import { randomBytes } from "node:crypto";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";

export const sessionDays = 30;

export type StartedSession = { sessionToken: string; expires: Date; locale: string | null };

/** Signs a person in: a new session, never one that was there before. */
export async function startSession(personId: string, how: string): Promise<StartedSession> {
  return transaction(async () => {
    const expires = new Date((await databaseNow()).getTime() + sessionDays * 86_400_000);
    const { sessionToken, user } = await db().session.create({
      data: { sessionToken: randomBytes(32).toString("base64url"), userId: personId, expires },
      select: { sessionToken: true, user: { select: { locale: true } } },
    });
    await recordSignIn(personId, how);
    return { sessionToken, expires, locale: user.locale };
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
    await db().session.deleteMany({ where: { sessionToken, userId: actor.personId } });
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
      current: sessionToken === currentToken,
    }))
    .sort((one, other) => Number(other.current) - Number(one.current));
}
