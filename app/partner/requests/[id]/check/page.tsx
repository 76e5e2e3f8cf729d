import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { submitRequest } from "@/app/partner/requests/actions";
import { UnlistedNotice } from "@/app/partner/requests/[id]/_parts/unlisted-notice";
import { loadRequest } from "@/app/partner/requests/load";
import { pageTitle } from "@/app/page-title";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { now } from "@/lib/platform/clock";
import { formatDate, formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { answerBy } from "@/lib/projects/answer-by";
import type { IntakeStep } from "@/lib/intake/request-schema";

type Props = PageProps<"/partner/requests/[id]/check">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [t, request] = await Promise.all([getTranslations("intake.check"), loadRequest(id, "/check")]);
  return { title: await pageTitle(t("title"), { of: request.content.title }) };
}

/** Everything once more before it is sent; what is missing comes first, each with the way to it. */
export default async function CheckPage({ params }: Props) {
  const { id } = await params;
  const [request, t, words, old, locale] = await Promise.all([
    loadRequest(id, "/check"),
    getTranslations("intake"),
    getTranslations("common.questions"),
    getTranslations("scoping.request"),
    getLocale(),
  ]);
  const page = `/partner/requests/${id}`;
  if (!request.mayWrite) redirect(page);
  const { missing, content, variant, savedAt, programme, stage } = request;
  const open = [...new Set(missing.map(({ step }) => step))];
  const href = (step: IntakeStep) => `${page}/${step}?from=check`;
  const by = formatDate(answerBy(now(), programme.timeZone), locale, "weekday");
  return (
    <div className="max-w-form">
      <PageHeading
        title={t("check.title")}
        lead={t("check.lead")}
        breadcrumbs={[{ href: page, label: content.title || words("all") }]}
      />
      <div className="grid gap-6">
        <UnlistedNotice request={request} />
        {open.length > 0 && (
          <Notice tone="warn" title={old("missingTitle", { count: open.length })}>
            <p>{old("missingText")}</p>
            <ul className="list-disc ps-4">
              {open.map((step) => (
                <li key={step}>
                  <Link href={href(step)}>{t(`ask.${step}`)}</Link>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <RequestAnswers request={content} variant={variant} missing={open} changeHref={href} level={2} />
        <p className="text-sm text-ink-soft">
          {old("savedAt", { when: formatInstant(savedAt, locale, programme.timeZone) })}
        </p>
        {stage !== "DRAFT" ? (
          <div>
            <ButtonLink href={`${page}#questions`} tone="primary">
              {t("thread.answerLabel")}
            </ButtonLink>
          </div>
        ) : (
          open.length === 0 &&
          request.organization.standing !== "UNLISTED" && (
            <ActionForm action={submitRequest} hidden={{ projectId: id }}>
              <p>{t("check.when", { date: by })}</p>
              <div>
                <SubmitButton size="large">{old("send")}</SubmitButton>
              </div>
            </ActionForm>
          )
        )}
      </div>
    </div>
  );
}
