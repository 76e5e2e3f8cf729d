import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { createSession, dropSession, sessionBehind } from "@/lib/people/auth/session-store";
import { normaliseEmail } from "@/lib/people/email";
import { databaseNow } from "@/lib/platform/clock";
import { db, prismaClient } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";

type Newcomer = { email: string; name?: string | null; image?: string | null; emailVerified: Date | null };

/** next-auth's adapter over our people. `locale` is the language a newcomer reads. */
export function personAdapter(locale: Locale) {
  const client = prismaClient();
  const { person, account, session, verificationToken } = client;
  // next-auth says user where we say person
  const asItExpects = { user: person, account, session, verificationToken };
  return {
    ...PrismaAdapter(asItExpects as unknown as Parameters<typeof PrismaAdapter>[0]),
    getUserByEmail: (typed: string) =>
      db().person.findUnique({ where: { email: normaliseEmail(typed) ?? "" } }),
    createUser: ({ email, name, image, emailVerified }: Newcomer) =>
      db().person.create({
        data: { email: normaliseEmail(email) ?? email, name, image, emailVerified, locale },
      }),
    createSession: async ({ sessionToken, userId }: { sessionToken: string; userId: string }) => {
      const { last } = await createSession(userId, sessionToken);
      return { sessionToken, userId, expires: last };
    },
    getSessionAndUser: async (sessionToken: string) => {
      const session = await sessionBehind(sessionToken);
      const user = session && (await db().person.findUnique({ where: { id: session.personId } }));
      return user ? { session: { sessionToken, userId: user.id, expires: session.until }, user } : null;
    },
    // use has carried it on already, as far as it may go
    updateSession: () => Promise.resolve(null),
    deleteSession: dropSession,
    /** Takes the link out of use and gives it back once; null when used, unknown or over. */
    useVerificationToken: async ({ identifier, token }: { identifier: string; token: string }) => {
      const now = await databaseNow();
      const [link] = await db().$queryRaw<{ identifier: string; token: string; expires: Date }[]>`
        delete from "VerificationToken" where identifier = ${identifier} and token = ${token} and expires > ${now}
        returning identifier, token, expires`;
      // how long it lived is judged by the database's time; next-auth compares with this machine's
      return link ? { ...link, expires: new Date(Date.now() + 60_000) } : null;
    },
  };
}
