import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { CohortCalendar } from "@/app/cohort-calendar";
import { PhaseBadge } from "@/components/cohorts/phase-badge";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { OpenSeats } from "@/components/teams/open-seats";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { ownApplication } from "@/lib/applications/queries";
import { capacityOf, cohortBySlug } from "@/lib/cohorts/queries";
import { staffsProgramme } from "@/lib/people/policy";
import { formatDate, formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { listProjects } from "@/lib/projects/queries/listing";
import { openSeatsByDiscipline } from "@/lib/teams/queries/open-seats";
import { Asked } from "./_parts/asked";
import { CommunityLink } from "./_parts/community-link";
import { CohortCall } from "./_parts/cohort-call";
import { CohortProjects } from "./_parts/cohort-projects";
import { Rubric } from "./_parts/rubric";

type Props = PageProps<"/cohorts/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const cohort = await cohortBySlug(await currentActor(), slug);
  if (!cohort) return {};
  return {
    title: cohort.name,
    description: cohort.summary.slice(0, 200),
    ...(!cohort.publishedAt && { robots: { index: false } }),
  };
}

export default async function CohortPage({ params }: Props) {
  const { slug } = await params;
  const actor = await currentActor();
  const cohort = await cohortBySlug(actor, slug);
  if (!cohort) notFound();
  const [t, names, locale] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    getLocale(),
  ]);
  const [projects, capacity, application, openSeats] = await Promise.all([
    listProjects({ cohort: cohort.slug }, 1, locale),
    capacityOf(cohort.id),
    actor && ownApplication(actor, cohort.id),
    openSeatsByDiscipline(cohort.id),
  ]);
  const steps = [
    t("record.howApply"),
    t("record.howAnswer", { date: formatDay(cohort.reviewEndsAt, locale, cohort.timeZone) }),
    t(cohort.preferencesOpenAt ? "record.howRank" : "record.howSeat"),
    t("record.howBuild", {
      kickoff: formatDate(cohort.kickoffOn, locale),
      end: formatDate(cohort.endsOn, locale),
    }),
  ];
  const places = [...capacity].map(([discipline, count]) => ({
    term: names(`disciplines.${discipline}`),
    detail: t("record.places", { count }),
  }));
  return (
    <>
      <PageHeading
        size="public"
        breadcrumbs={[{ href: "/cohorts", label: t("list.heading") }]}
        badge={<PhaseBadge phase={cohort.phase} />}
        title={cohort.name}
        lead={t("record.by", { programme: cohort.programme.name })}
      />
      <RecordLayout
        side={
          <>
            <Panel title={t("calendar")} id="calendar">
              <CohortCalendar cohort={cohort} />
            </Panel>
            <OpenSeats cohort={cohort.slug} open={openSeats} />
            {(application?.state === "ACCEPTED" || staffsProgramme(actor, cohort.programme.id)) && (
              <CommunityLink slug={cohort.slug} />
            )}
          </>
        }
      >
        {cohort.phase === "draft" && <Notice tone="warn" title={t("record.draft")} />}
        {cohort.phase === "cancelled" && (
          <Notice tone="danger" title={t("record.cancelled")}>
            {cohort.cancelReason}
          </Notice>
        )}
        <CohortCall cohort={cohort} application={application} />
        {cohort.summary && (
          <section aria-labelledby="story" className="grid gap-3">
            <h2 id="story">{t("record.story")}</h2>
            <p className="prose max-w-measure">{cohort.summary}</p>
          </section>
        )}
        <CohortProjects slug={cohort.slug} projects={projects} />
        <section aria-labelledby="how" className="grid gap-4">
          <h2 id="how">{t("record.how")}</h2>
          <ol className="grid max-w-measure gap-3">
            {steps.map((step, index) => (
              <li key={step} className="grid grid-cols-[2rem_1fr]">
                <span aria-hidden="true" className="font-serif text-lg font-semibold text-brand">
                  {index + 1}
                </span>
                <span>{step}</span>
              </li>
            ))}
          </ol>
        </section>
        <Asked cohort={cohort} />
        <Rubric secondReview={cohort.secondReview} />
        {places.length > 0 && (
          <section aria-labelledby="capacity" className="grid max-w-measure gap-3">
            <h2 id="capacity">{t("record.capacity")}</h2>
            <p className="text-sm text-ink-soft">{t("record.capacityText")}</p>
            <Facts facts={places} />
          </section>
        )}
      </RecordLayout>
    </>
  );
}
