import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accept, proveAddress } from "@/app/(account)/invitation/actions";
import { currentActor } from "@/app/actor";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { linkMinutes } from "@/lib/people/auth/sign-in-link";
import { invitationBehind, type OpenedInvitation } from "@/lib/access/invitations/queries";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

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
  const { kind, email, from, expiresAt } = invitation;
  const role = roles(invitation.role as "MEMBER").toLocaleLowerCase(locale);
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t("title")}
        lead={t(`open.${kind}`, { from, to: invitation.to ?? t("installation"), role })}
      />
      <div className="grid gap-6">
        <p>{t(`means.${kind}`)}</p>
        {actor?.email === email ? (
          <ActionForm action={accept} hidden={{ token }} quiet>
            <div>
              <SubmitButton size="large">{t("accept", { email })}</SubmitButton>
            </div>
          </ActionForm>
        ) : (
          <Prove token={token} email={email} current={actor?.email} />
        )}
        <p className="text-sm text-ink-soft">
          {t("until", { date: formatInstant(expiresAt, locale, actor?.timeZone ?? undefined) })}
        </p>
      </div>
    </div>
  );
}

/** The link may have been passed on: only the mailbox that was invited can go on. */
async function Prove({ token, email, current }: { token: string; email: string; current?: string }) {
  const t = await getTranslations("account.invitationPage");
  return (
    <>
      {current && <Notice tone="warn">{t("otherAccount", { current, email })}</Notice>}
      <p>{t("prove", { email, minutes: linkMinutes })}</p>
      <ActionForm action={proveAddress} hidden={{ token }} quiet>
        <div>
          <SubmitButton size="large">{t("sendLink", { email })}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
