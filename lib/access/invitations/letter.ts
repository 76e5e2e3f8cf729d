import "server-only";
import type { InvitationKind } from "@/lib/generated/prisma/enums";
import { invitationDays } from "@/lib/access/invitations/token";
import { notify, type Message, type Translator } from "@/lib/notifications/notify";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type InvitationFacts = {
  kind: InvitationKind;
  /** The organization, the programme, or the installation. */
  to: string;
  from: string;
  token: string;
};

/** Who invites to what, what it lets one do, and the one thing to do. */
export function invitationMessage(t: Translator, { kind, to, from, token }: InvitationFacts): Message {
  return {
    subject: t(`account.mail.invitation.${kind}.subject`, { to, from }),
    body: [t(`account.mail.invitation.${kind}.text`, { to, from })],
    button: t("account.mail.invitation.button"),
    after: [t("account.mail.invitation.until", { days: invitationDays })],
    path: `/invitation/${token}`,
  };
}

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
  const event = { name: "invitation", id: `${invitationId}:${expiresAt.getTime()}` };
  await notify({ kind: "account.invitation", event }, [{ id: null, email, name: null, locale }], (t) =>
    invitationMessage(t, { kind, to, from, token }),
  );
}
