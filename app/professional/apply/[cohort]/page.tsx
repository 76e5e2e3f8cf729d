import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { QuestionList } from "@/components/questions/question-list";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { firstToAsk, missingIn, questionStates } from "@/lib/applications/questions";
import { applySteps } from "@/lib/applications/schema";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { placeAmong } from "@/lib/platform/questions";
import { ApplicationsShut } from "./_parts/applications-shut";
import { loadApplication } from "./load";

type Props = PageProps<"/professional/apply/[cohort]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const cohort = await cohortBySlug(null, (await params).cohort);
  const t = await getTranslations("apply");
  return { title: cohort ? t("title", { cohort: cohort.name }) : undefined };
}

/** An application before it is sent: its questions, how far each is, and the way on. */
export default async function ApplyPage({ params, searchParams }: Props) {
  const { cohort: slug } = await params;
  const { actor, cohort, open, kept, sent, answers, from } = await loadApplication(slug);
  const here = `/professional/apply/${slug}`;
  if (sent) redirect(`${here}/check`);
  const t = await getTranslations("apply");
  const questions = questionStates(answers);
  const next = kept ? missingIn(answers)[0] : firstToAsk(answers, from);
  const number = (next && placeAmong(applySteps, next)?.number) ?? 1;
  return (
    <div className="max-w-form">
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={[{ href: `/cohorts/${slug}`, label: cohort.name }]}
        title={t("title", { cohort: cohort.name })}
        lead={open && t("lead", { count: applySteps.length })}
      />
      {open ? (
        <div className="grid gap-6">
          {from === "profile" && number > 1 && (
            <Notice>{t("prefilledProfile", { count: number - 1 })}</Notice>
          )}
          {from === "application" && <Notice>{t("prefilledApplication")}</Notice>}
          {!actor.isProfessional && (
            <Notice>
              <p>{t("noProfile")}</p>
              <p>
                <Link href="/professional/profile">{t("noProfileLink")}</Link>
              </p>
            </Notice>
          )}
          <section className="grid gap-4" aria-labelledby="so-far">
            <div className="grid gap-1">
              <h2 id="so-far">{t("soFar")}</h2>
              <p className="text-ink-soft">
                {t("answered", {
                  done: questions.filter(({ state }) => state === "answered").length,
                  of: questions.length,
                })}
              </p>
            </div>
            <div className="flex flex-wrap gap-3">
              {next && (
                <ButtonLink href={`${here}/${next}`} tone="primary">
                  {t(kept ? "goOn" : "start", { number })}
                </ButtonLink>
              )}
              {kept && (
                <ButtonLink href={`${here}/check`} tone={next ? "secondary" : "primary"}>
                  {t("check")}
                </ButtonLink>
              )}
            </div>
            <QuestionList
              questions={questions.map(({ step, state }) => ({
                ...{ key: step, words: t(`ask.${step}`), state },
                href: `${here}/${step}`,
              }))}
            />
          </section>
        </div>
      ) : (
        <ApplicationsShut cohort={cohort} hasDraft={kept !== null} />
      )}
    </div>
  );
}
