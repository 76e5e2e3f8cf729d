import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { mergeRequests } from "@/app/staff/scoping/[slug]/actions";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";
import { mergePage } from "@/lib/intake/queries/triage";

type Props = PageProps<"/staff/scoping/[slug]/merge/[other]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("triage.merge"))("title") };
}

/** Two requests of one organization side by side, and which of them goes on. */
export default async function MergePage({ params }: Props) {
  const { slug, other: otherSlug } = await params;
  const actor = await requireActor("staff", `/staff/scoping/${slug}/merge/${otherSlug}`);
  const pair = await mergePage(actor, slug, otherSlug);
  if (!pair) notFound();
  const [t, locale] = await Promise.all([getTranslations("triage.merge"), getLocale()]);
  const { one, other } = pair;
  const sent = ({ submittedAt, programme }: typeof one) =>
    submittedAt ? t("sent", { date: formatDay(submittedAt, locale, programme.timeZone) }) : undefined;
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead", { organization: one.organization.name })}
        breadcrumbs={[{ href: `/staff/scoping/${slug}`, label: one.content.title }]}
      />
      <div className="grid gap-10">
        <ActionForm
          action={mergeRequests}
          hidden={{ one: seenValue(one), other: seenValue(other) }}
          className="grid max-w-form gap-6"
        >
          <RadioField
            name="keep"
            label={t("keep")}
            required
            options={(["one", "other"] as const).map((value) => ({
              value,
              label: `CW-${pair[value].number}: ${pair[value].content.title}`,
              hint: sent(pair[value]),
            }))}
          />
          <TextAreaField
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            required
            rows={3}
            maxLength={2000}
          />
          <Notice tone="warn">{t("warning")}</Notice>
          <div>
            <SubmitButton>{t("button")}</SubmitButton>
          </div>
        </ActionForm>
        <div className="grid gap-10 lg:grid-cols-2">
          {[one, other].map((request) => (
            <section key={request.id} className="grid content-start gap-4">
              <h2 className="text-lg">{`CW-${request.number}: ${request.content.title}`}</h2>
              <RequestAnswers request={request.content} variant={request.variant} />
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
