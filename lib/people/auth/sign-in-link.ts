import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { createElement } from "react";
import { returnPath } from "@/lib/people/auth/return-path";
import { signInWords } from "@/lib/people/auth/sign-in-words";
import { databaseNow } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { db, transaction } from "@/lib/platform/db";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { within } from "@/lib/platform/limit";
import { MessageMail } from "@/lib/platform/mail/message";
import { queueMail } from "@/lib/platform/mail/queue";
import { record } from "@/lib/platform/record";

export const linkMinutes = 10;

/** As next-auth hashes what it looks up. */
export const hashOfToken = (token: string) =>
  createHash("sha256").update(`${token}${config().NEXTAUTH_SECRET}`).digest("hex");

/**
 * Mails a link that signs in as the owner of `email` (normalised), whether or not we know them: the first
 * sign-in makes the person. Five a mailbox in a quarter of an hour, then one in five minutes: whoever asks more often, or
 * for somebody else, gets the same answer and no mail, and the links that were sent go on working.
 */
export async function requestSignInLink(input: {
  email: string;
  next?: string;
  locale: Locale;
}): Promise<{ email: string }> {
  const { email } = input;
  if (!(await hasRoom(email))) return { email };
  await transaction(async () => {
    const { href, tokenHash } = await issueLink(email, returnPath(input.next));
    const person = await db().person.findUnique({ where: { email }, select: { id: true, locale: true } });
    const locale = isLocale(person?.locale) ? person.locale : input.locale;
    const words = signInWords(translator(locale), linkMinutes);
    await queueMail({
      dedupeKey: `sign-in-link:${tokenHash}`,
      to: email,
      subject: words.subject,
      body: createElement(MessageMail, { locale, words, href }),
    });
    await record({ personId: person?.id ?? null, actingAs: "person" }, "sign-in-link.sent", {
      subject: { type: "SignInLink", id: tokenHash.slice(0, 16) },
    });
  });
  return { email };
}

const hasRoom = async (email: string) =>
  (await within(`sign-in-link:${email}`, { points: 5, seconds: 900 })) ||
  (await within(`sign-in-link-later:${email}`, { points: 1, seconds: 300 }));

/** A fresh link that signs in as the owner of `email`, once and for ten minutes; who holds it is let in. */
export async function issueLink(email: string, path: string): Promise<{ href: string; tokenHash: string }> {
  const token = randomBytes(32).toString("hex");
  const tokenHash = hashOfToken(token);
  const expires = new Date((await databaseNow()).getTime() + linkMinutes * 60_000);
  await db().verificationToken.create({ data: { identifier: email, token: tokenHash, expires } });
  const link = new URL("/sign-in/confirm", config().NEXTAUTH_URL);
  link.search = new URLSearchParams({ token, email, callbackUrl: path }).toString();
  return { href: link.href, tokenHash };
}

/** Whether a link would still sign in; looking uses nothing up. */
export async function signInLinkWorks(params: { email?: string; token?: string }): Promise<boolean> {
  if (!params.email || !params.token) return false;
  const waiting = await db().verificationToken.count({
    where: {
      identifier: params.email,
      token: hashOfToken(params.token),
      expires: { gt: await databaseNow() },
    },
  });
  return waiting === 1;
}
