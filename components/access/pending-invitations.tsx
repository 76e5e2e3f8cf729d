import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { PendingInvitation } from "@/lib/access/invitations/queries";
import type { FormAction } from "@/lib/platform/action-state";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type PendingInvitationsProps = {
  invitations: readonly PendingInvitation[];
  sendAgain: FormAction;
  takeBack: FormAction;
};

/** Who has been invited and has not come yet: send it again, or take it back. */
export async function PendingInvitations({ invitations, sendAgain, takeBack }: PendingInvitationsProps) {
  const [t, locale] = await Promise.all([getTranslations("account.invite"), getLocale()]);
  if (invitations.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul aria-label={t("pending")} className="grid divide-y divide-line border-y border-line">
      {invitations.map(({ id, email, role, programme, expiresAt, over }) => (
        <li key={id} className="grid gap-2 py-4">
          <p className="flex flex-wrap items-center gap-x-2">
            <Icon name="mail" className="size-4 text-ink-soft" />
            <span className="font-semibold">{email}</span>
            {over && <Badge tone="warn">{t("over")}</Badge>}
          </p>
          <p className="text-ink-soft">
            {t("asRole", { role: t(`roles.${role as "MEMBER"}`).toLocaleLowerCase(locale) })}
            {programme && ` · ${programme}`}
            {!over && ` · ${t("until", { date: formatDay(expiresAt, locale) })}`}
          </p>
          <div className="flex flex-wrap items-start gap-2">
            <ActionButton
              action={sendAgain}
              fields={{ invitationId: id }}
              label={t("again")}
              of={[email, programme].filter(Boolean).join(", ")}
              tone="secondary"
              size="small"
            />
            <ActionButton
              action={takeBack}
              fields={{ invitationId: id }}
              label={t("revoke")}
              of={[email, programme].filter(Boolean).join(", ")}
              tone="quiet"
              size="small"
              confirm={{ text: t("revokeText") }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
