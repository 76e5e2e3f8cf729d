import "server-only";
import { createElement } from "react";
import type { Actor } from "@/lib/people/actor";
import { invitationDays } from "@/lib/access/invitations/token";
import { InvitationMail } from "@/lib/access/mail";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";

/** Mails an invitation, in the language of the person invited where we know it, else of the one who invites. */
export async function sendInvitation(invitationId: string, token: string, by: Actor): Promise<void> {
  const { email, kind, organization, programme, expiresAt } = await db().invitation.findUniqueOrThrow({
    where: { id: invitationId },
    select: {
      email: true,
      kind: true,
      expiresAt: true,
      organization: { select: { name: true } },
      programme: { select: { name: true } },
    },
  });
  const person = await db().person.findUnique({ where: { email }, select: { locale: true } });
  const locale = [person?.locale, by.locale].find(isLocale) ?? "en";
  const to = organization?.name ?? programme?.name ?? translator(locale)("common.appName");
  const from = by.name ?? by.email;
  await queueMail({
    dedupeKey: `invitation:${invitationId}:${expiresAt.getTime()}`,
    to: email,
    subject: translator(locale)(`account.mail.invitation.${kind}.subject`, { to, from }),
    body: createElement(InvitationMail, {
      locale,
      kind,
      to,
      from,
      days: invitationDays,
      href: `${config().NEXTAUTH_URL}/invitation/${token}`,
    }),
  });
}
