import "server-only";
import type { NextAuthOptions } from "next-auth";
import { providers } from "@/app/api/auth/providers";
import { endSessionBefore, welcome } from "@/app/session";
import { personAdapter } from "@/lib/people/auth/adapter";
import { returnPath } from "@/lib/people/auth/return-path";
import { newSessionToken, sessionLimits } from "@/lib/people/auth/session-store";
import { recordSignIn } from "@/lib/people/auth/sessions";
import { config } from "@/lib/platform/config";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sessionCookie } from "@/lib/platform/session-cookie";

/** next-auth as we use it: links by mail and other sites, sessions in the database. */
export function authOptions(locale: Locale): NextAuthOptions {
  return {
    secret: config().NEXTAUTH_SECRET,
    adapter: personAdapter(locale) as unknown as NextAuthOptions["adapter"],
    providers: providers(),
    session: {
      strategy: "database",
      maxAge: sessionLimits().days * 86_400,
      generateSessionToken: newSessionToken,
    },
    pages: { signIn: "/sign-in", signOut: "/settings", error: "/sign-in", verifyRequest: "/sign-in/sent" },
    cookies: { sessionToken: sessionCookie() },
    callbacks: {
      signIn: ({ user, account, profile }) =>
        (user as { archivedAt?: Date | null }).archivedAt == null &&
        (account?.type === "email" ||
          (profile as { email_verified?: boolean } | undefined)?.email_verified === true),
      redirect: ({ url, baseUrl }) => `${baseUrl}${returnPath(url.replace(baseUrl, ""))}`,
      // a fresh object: the one given holds the session's token and the person's row
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { id: user.id, name: user.name, email: user.email },
      }),
    },
    events: {
      signIn: async ({ user, account }) => {
        await endSessionBefore();
        await recordSignIn(user.id, account?.provider ?? "link");
        await welcome((user as { locale?: string | null }).locale ?? null);
      },
    },
  };
}
