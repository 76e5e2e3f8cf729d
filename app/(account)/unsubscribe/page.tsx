import type { Metadata } from "next";
import { endMail } from "@/app/(account)/unsubscribe/actions";
import { Said } from "@/app/said";
import { ActionButton } from "@/components/forms/action-button";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { endingOf } from "@/lib/notifications/unsubscribe";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications.unsubscribe"))("settings") };
}

/** Where the link in a mail leads: to one button. Looking changes nothing, whoever looks. */
export default async function Unsubscribe({ searchParams }: Props) {
  const { token } = await searchParams;
  const [t, names, ending] = await Promise.all([
    getTranslations("notifications.unsubscribe"),
    getTranslations("notifications.kinds"),
    typeof token === "string" ? endingOf(token) : null,
  ]);
  const settings = (
    <ButtonLink href="/settings/messages" tone="secondary">
      {t("settings")}
    </ButtonLink>
  );
  if (!ending)
    return (
      <div className="max-w-form">
        <PageHeading size="public" title={t("broken")} lead={t("brokenText")} />
        {settings}
      </div>
    );
  const { what, isEnded } = ending;
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={isEnded ? t("titleDone") : t("title")}
        lead={what === "digest" ? t("digest") : names(`${what}.name`)}
      />
      <Said searchParams={searchParams} />
      <p className="mb-6">{isEnded ? t("done") : t("text")}</p>
      <div className="flex flex-wrap gap-3">
        {!isEnded && (
          <ActionButton action={endMail} fields={{ token: String(token) }} label={t("button")} quiet />
        )}
        {settings}
      </div>
    </div>
  );
}
