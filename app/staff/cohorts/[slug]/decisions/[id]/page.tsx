import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { sendDecision } from "@/app/staff/applications/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { preparedDecision } from "@/lib/applications/decision-query";
import { isId } from "@/lib/platform/fields";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { RecipientTable } from "./_parts/recipient-table";

type Props = PageProps<"/staff/cohorts/[slug]/decisions/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("preview"), robots: { index: false } };
}

/** The letters of a decision before they go, and what became of it after. */
export default async function DecisionPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const here = `/staff/cohorts/${slug}/decisions/${id}`;
  const actor = await requireActor("staff", here);
  const { letter: wanted } = await searchParams;
  const decision = isId(id)
    ? await preparedDecision(actor, id, typeof wanted === "string" ? wanted : undefined)
    : null;
  if (decision?.cohort.slug !== slug) notFound();
  const [t, cohorts, locale] = await Promise.all([
    getTranslations("review.confirm"),
    getTranslations("cohorts"),
    getLocale(),
  ]);
  const { cohort, outcome, people, letter, sentAt } = decision;
  const left = people.filter(({ same, state }) => (sentAt ? state === outcome : same));
  const applications = `/staff/cohorts/${slug}/applications`;
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={[
          { href: `/staff/cohorts/${slug}`, label: cohort.name },
          { href: applications, label: cohorts("review.back") },
        ]}
        title={t("title", { outcome, count: left.length })}
        lead={sentAt ? t("leadSent", { when: formatInstant(sentAt, locale, cohort.timeZone) }) : t("lead")}
      />
      <RecordLayout
        side={
          sentAt ? (
            <ButtonLink href={applications}>{t("back")}</ButtonLink>
          ) : left.length > 0 ? (
            <div className="grid gap-3">
              <ActionForm action={sendDecision} hidden={{ batchId: id }} className="grid gap-3">
                <p className="text-sm text-ink-soft">{t("sendText", { count: left.length })}</p>
                <SubmitButton>{t("send", { count: left.length })}</SubmitButton>
              </ActionForm>
              <ButtonLink href={applications} tone="secondary">
                {t("back")}
              </ButtonLink>
            </div>
          ) : (
            <div className="grid gap-3">
              <Notice tone="warn">{t("nobody")}</Notice>
              <ButtonLink href={applications}>{t("back")}</ButtonLink>
            </div>
          )
        }
      >
        {letter && (
          <Panel title={t("letter")} id="letter">
            <div className="grid gap-4">
              <p className="text-ink-soft">{t("letterText", { name: letter.name })}</p>
              <Facts
                facts={[
                  { term: t("to"), detail: letter.to },
                  { term: t("subject"), detail: <span lang={letter.locale}>{letter.subject}</span> },
                ]}
              />
              <p lang={letter.locale} className="border-s-2 border-line ps-4 text-sm whitespace-pre-wrap">
                {letter.text}
              </p>
            </div>
          </Panel>
        )}
        <RecipientTable decision={decision} here={here} />
      </RecordLayout>
    </>
  );
}
