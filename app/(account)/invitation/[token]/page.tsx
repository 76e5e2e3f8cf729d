import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { accept } from "@/app/(account)/invitation/actions";
import { currentActor } from "@/app/actor";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { invitationBehind, type OpenedInvitation } from "@/lib/people/invitations/queries";
import { formatInstant } from "@/lib/platform/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.invitationPage"))("title"), referrer: "same-origin" };
}

/** Where the link in an invitation leads: what it is, and one button. Opening the page accepts nothing. */
export default async function Invitation({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await invitationBehind(token);
  if (!invitation) notFound();
  const { state } = invitation;
  if (state === "open") return <Open invitation={invitation} token={token} />;
  const t = await getTranslations("account.invitationPage");
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t(`${state}.title`)}
        lead={t(`${state}.text`, { from: invitation.from })}
      />
      <ButtonLink href={state === "accepted" ? "/welcome" : "/"} tone="secondary">
        {t(`${state}.button`)}
      </ButtonLink>
    </div>
  );
}

async function Open({ invitation, token }: { invitation: OpenedInvitation; token: string }) {
  const [actor, locale, t, roles] = await Promise.all([
    currentActor(),
    getLocale(),
    getTranslations("account.invitationPage"),
    getTranslations("account.invite.roles"),
  ]);
  const { kind, email, from, expiresAt, knowsName } = invitation;
  const role = roles(invitation.role as "MEMBER").toLocaleLowerCase(locale);
  const other = actor && actor.email !== email ? actor : null;
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t("title")}
        lead={t(`open.${kind}`, { from, to: invitation.to ?? t("installation"), role })}
      />
      <div className="grid gap-6">
        <p>{t(`means.${kind}`)}</p>
        {other ? (
          <Notice tone="warn">{t("otherAccount", { current: other.email, email })}</Notice>
        ) : (
          !actor && <p className="text-sm text-ink-soft">{t("for", { email })}</p>
        )}
        <ActionForm action={accept} hidden={{ token }} quiet>
          {!knowsName && <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" />}
          <div>
            <SubmitButton size="large">{t("accept", { email })}</SubmitButton>
          </div>
        </ActionForm>
        <p className="text-sm text-ink-soft">
          {t("until", { date: formatInstant(expiresAt, locale, actor?.timeZone ?? undefined) })}
        </p>
      </div>
    </div>
  );
}
