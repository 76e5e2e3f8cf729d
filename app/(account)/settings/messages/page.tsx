import type { Metadata } from "next";
import { AlwaysMailed } from "@/app/(account)/settings/messages/_parts/always-mailed";
import { KindFields } from "@/app/(account)/settings/messages/_parts/kind-fields";
import { MailHours } from "@/app/(account)/settings/messages/_parts/mail-hours";
import { save } from "@/app/(account)/settings/messages/actions";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { ActionForm } from "@/components/forms/action-form";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { kindsToChoose, preferencesOf, preferencesStamp } from "@/lib/notifications/preferences";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications.preferences"))("title") };
}

/** How one hears of what: in the inbox only, by mail at once, or in one mail a day or a week. */
export default async function MessageSettings({ searchParams }: Props) {
  const actor = await requireActor("person", "/settings/messages");
  const [t, account, preferences] = await Promise.all([
    getTranslations("notifications.preferences"),
    getTranslations("account.settings"),
    preferencesOf(actor),
  ]);
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/settings", label: account("title") }]}
      />
      <Said searchParams={searchParams} />
      <ActionForm action={save} className="grid gap-12">
        <StampField stamp={preferencesStamp(preferences)} />
        <KindFields kinds={kindsToChoose(actor, preferences)} delivery={preferences.delivery} />
        <MailHours hours={preferences.hours} timeZone={actor.timeZone ?? defaultTimeZone} />
        <div>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
      <AlwaysMailed actor={actor} />
    </div>
  );
}
