import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { Steps } from "@/components/forms/steps";
import { PageHeading } from "@/components/layout/page-heading";
import { Notice } from "@/components/ui/notice";
import { firstAnswers, ownApplication, partnersIn } from "@/lib/cohorts/application-queries";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { causes as causeChoices } from "@/lib/organizations/catalogue";
import { skillChoices } from "@/lib/people/skills/queries";
import { formatInstant } from "@/lib/platform/i18n/format";
import { ApplicationForm } from "./_parts/application-form";
import { ApplicationsShut } from "./_parts/applications-shut";

type Props = PageProps<"/professional/apply/[cohort]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cohort: slug } = await params;
  const cohort = await cohortBySlug(null, slug);
  const t = await getTranslations("cohorts");
  return { title: cohort ? t("apply.title", { cohort: cohort.name }) : undefined };
}

export default async function ApplyPage({ params, searchParams }: Props) {
  const { cohort: slug } = await params;
  const actor = await requireActor("professional", `/professional/apply/${slug}`);
  const cohort = await cohortBySlug(null, slug);
  if (!cohort) notFound();
  const [t, locale, draft] = await Promise.all([
    getTranslations("cohorts"),
    getLocale(),
    ownApplication(actor, cohort.id),
  ]);
  const sent = draft !== null && draft.state !== "DRAFT";
  const changeable = draft?.state === "SUBMITTED" || draft?.state === "UNDER_REVIEW";
  if (sent && !(changeable && cohort.phase === "applying")) redirect("/professional/applications");
  const until = formatInstant(cohort.applicationsCloseAt, locale, cohort.timeZone);
  const heading = (
    <PageHeading
      breadcrumbs={[{ href: `/cohorts/${slug}`, label: cohort.name }]}
      title={t(sent ? "apply.changeTitle" : "apply.title", { cohort: cohort.name })}
      lead={
        sent
          ? t("apply.changeLead", { date: until })
          : cohort.phase === "applying"
            ? t("apply.lead")
            : undefined
      }
    />
  );
  if (cohort.phase !== "applying") {
    return (
      <>
        {heading}
        <ApplicationsShut cohort={cohort} hasDraft={draft !== null} />
      </>
    );
  }
  const [begin, partners, skills, causes] = await Promise.all([
    draft ? null : firstAnswers(actor),
    partnersIn(cohort.id),
    skillChoices(locale),
    causeChoices(locale),
  ]);
  const answers = draft ?? begin;
  if (!answers) notFound();
  return (
    <>
      <Said searchParams={searchParams} />
      {heading}
      <div className="grid max-w-form gap-8">
        {!sent && (
          <Steps
            label={t("apply.step")}
            steps={[
              { label: t("apply.stepWrite"), state: "current" },
              { label: t("apply.stepCheck"), state: "coming" },
            ]}
          />
        )}
        {begin?.from === "profile" && <Notice>{t("apply.prefilledProfile")}</Notice>}
        {begin?.from === "application" && <Notice>{t("apply.prefilledApplication")}</Notice>}
        {!actor.isProfessional && (
          <Notice>
            <p>{t("apply.noProfile")}</p>
            <p>
              <Link href="/professional/profile">{t("apply.noProfileLink")}</Link>
            </p>
          </Notice>
        )}
        <ApplicationForm
          cohort={cohort}
          answers={answers}
          partners={partners}
          skills={skills}
          causes={causes}
          timeZone={actor.timeZone ?? cohort.timeZone}
          sent={sent}
        />
      </div>
    </>
  );
}
