import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { pageTitle } from "@/app/page-title";
import { Said } from "@/app/said";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { missingIn } from "@/lib/applications/questions";
import type { ApplyStep } from "@/lib/applications/schema";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { submitApplication } from "../actions";
import { loadWriting } from "../load";
import { ApplicationAnswers } from "./_parts/application-answers";

type Props = PageProps<"/professional/apply/[cohort]/check">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sent, cohort } = await loadWriting((await params).cohort, "/check");
  const t = await getTranslations("apply.checked");
  if (sent) return { title: t("sentTitle", { cohort: cohort.name }) };
  return { title: await pageTitle(t("title"), { of: cohort.name }) };
}

/** Everything once more before it is sent, with the way to each answer; afterwards, until the deadline, to change one. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { cohort: slug } = await params;
  const here = `/professional/apply/${slug}`;
  const { cohort, kept, sent, answers } = await loadWriting(slug, "/check");
  if (!kept) redirect(here);
  const [t, locale] = await Promise.all([getTranslations("apply"), getLocale()]);
  const missing = missingIn(answers);
  const href = (step: ApplyStep) => `${here}/${step}?from=check`;
  const when = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  return (
    <div className="max-w-form">
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={
          sent
            ? [{ href: "/professional/applications", label: t("mine") }]
            : [
                { href: `/cohorts/${slug}`, label: cohort.name },
                { href: here, label: t("title", { cohort: cohort.name }) },
              ]
        }
        title={sent ? t("checked.sentTitle", { cohort: cohort.name }) : t("checked.title")}
        lead={sent ? t("checked.sentLead", { date: when(cohort.applicationsCloseAt) }) : t("checked.lead")}
      />
      <div className="grid gap-6">
        {missing.length > 0 && (
          <Notice tone="warn" title={t("checked.missing", { count: missing.length })}>
            <p>{t("checked.missingText")}</p>
            <ul className="list-disc ps-4">
              {missing.map((step) => (
                <li key={step}>
                  <Link href={href(step)}>{t(`ask.${step}`)}</Link>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <ApplicationAnswers answers={answers} cohort={cohort} missing={missing} changeHref={href} />
        <p className="text-sm text-ink-soft">{t("checked.savedAt", { when: when(kept.savedAt) })}</p>
        {!sent && missing.length === 0 && (
          <ActionForm action={submitApplication} hidden={{ cohortId: cohort.id }}>
            <p>{t("checked.whatNextText", { date: when(cohort.reviewEndsAt) })}</p>
            <div>
              <SubmitButton size="large">{t("checked.send")}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </div>
    </div>
  );
}
