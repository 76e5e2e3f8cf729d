import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/app/actor";
import { Said } from "@/app/said";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Named } from "@/components/ui/named";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import { questionsOf } from "@/lib/teams/fair/queries";
import { publicAnswerFields } from "@/lib/teams/fair/schema";
import { answerPublicly, askPublicly, hideQuestion } from "./actions";

type Props = PageProps<"/projects/[slug]/questions">;

const load = cache(async (slug: string) => questionsOf(await currentActor(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [project, t] = await Promise.all([load((await params).slug), getTranslations("fair")]);
  return { title: project ? t("questionsTitle", { project: project.title }) : undefined };
}

/** What people asked a project's partner before choosing, and the answers; everyone reads them. */
export default async function QuestionsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const project = await load(slug);
  if (!project) notFound();
  const [t, locale, actor] = await Promise.all([getTranslations("fair"), getLocale(), currentActor()]);
  const when = (at: Date) => formatInstant(at, locale, project.timeZone);
  return (
    <>
      <PageHeading
        size="public"
        breadcrumbs={[{ href: `/projects/${slug}`, label: project.title }]}
        title={t("questionsTitle", { project: project.title })}
        lead={t("questionsLead", { partner: project.partner })}
      />
      <ProjectTabs actor={actor} slug={slug} current="questions" />
      <Said searchParams={searchParams} />
      <RecordLayout
        side={
          <Panel title={t("ask")} id="ask">
            {actor ? (
              <ActionForm action={askPublicly} hidden={{ projectId: project.id }} className="grid gap-5">
                <TextAreaField
                  name="text"
                  label={t("yourQuestion")}
                  hint={t("askHint")}
                  required
                  rows={4}
                  maxLength={1000}
                />
                <div>
                  <SubmitButton>{t("send")}</SubmitButton>
                </div>
              </ActionForm>
            ) : (
              <div className="grid justify-items-start gap-4 text-sm">
                <p>{t("signInToAsk")}</p>
                <ButtonLink
                  href={`/sign-in?next=${encodeURIComponent(`/projects/${slug}/questions`)}`}
                  tone="secondary"
                >
                  {t("signIn")}
                </ButtonLink>
              </div>
            )}
            {project.marks !== null && (
              <p className="mt-4 text-sm text-ink-soft">{t("marks", { count: project.marks })}</p>
            )}
          </Panel>
        }
      >
        {project.questions.length === 0 ? (
          <EmptyState title={t("noQuestions")}>{t("noQuestionsText")}</EmptyState>
        ) : (
          <ul className="grid gap-8">
            {project.questions.map((question) => (
              <li key={question.id} className="grid gap-3">
                <div className="grid gap-1">
                  <p className="text-xs text-ink-soft">
                    {question.by
                      ? t("askedBy", { name: question.by, when: when(question.askedAt) })
                      : when(question.askedAt)}
                  </p>
                  <p className="prose font-semibold">{question.text}</p>
                </div>
                {question.answer && question.answeredAt ? (
                  <div className="grid gap-1 border-s-2 border-brand ps-4">
                    <p className="text-xs text-ink-soft">
                      {t("answeredBy", { partner: project.partner, when: when(question.answeredAt) })}
                    </p>
                    <p className="prose">{question.answer}</p>
                  </div>
                ) : (
                  !project.mayAnswer && <p className="text-sm text-ink-soft">{t("notAnswered")}</p>
                )}
                {project.mayAnswer && (
                  <Disclosure
                    summary={<Named of={question.text}>{question.answer ? t("change") : t("answer")}</Named>}
                    open={!question.answer}
                  >
                    <ActionForm
                      action={answerPublicly}
                      hidden={{ questionId: question.id }}
                      oneOfSeveral
                      className="grid gap-4 pt-2"
                    >
                      <StampField stamp={stampOfForm(publicAnswerFields, question)} />
                      <TextAreaField
                        name="answer"
                        label={t("yourAnswer")}
                        required
                        rows={3}
                        maxLength={4000}
                        defaultValue={question.answer ?? undefined}
                      />
                      <div>
                        <SubmitButton>
                          <Named of={question.text}>{t("sendAnswer")}</Named>
                        </SubmitButton>
                      </div>
                    </ActionForm>
                  </Disclosure>
                )}
                {project.isStaff && (
                  <div>
                    <ActionButton
                      action={hideQuestion}
                      fields={{ questionId: question.id }}
                      label={t("hide")}
                      of={question.text}
                      tone="quiet"
                      size="small"
                      confirm={{ text: t("hideText") }}
                    />
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
        {project.cohort && (
          <p>
            <Link href={`/cohorts/${project.cohort.slug}/fair`}>
              {t("toFair", { cohort: project.cohort.name })}
            </Link>
          </p>
        )}
      </RecordLayout>
    </>
  );
}
