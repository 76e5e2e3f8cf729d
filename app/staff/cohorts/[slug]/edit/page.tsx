import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { PageHeading } from "@/components/layout/page-heading";
import { calendarInput } from "@/lib/cohorts/calendar";
import { cohortStamp } from "@/lib/cohorts/cohort-stamp";
import { hasPassed, isOver, milestonesOf } from "@/lib/cohorts/phase";
import { capacityOf, staffedCohort } from "@/lib/cohorts/queries";
import { now } from "@/lib/platform/clock";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { CohortForm } from "../../_parts/cohort-form";
import { editCohort } from "../../actions";

export async function generateMetadata({
  params,
}: PageProps<"/staff/cohorts/[slug]/edit">): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/edit`);
  const [t, cohort] = await Promise.all([getTranslations("cohorts"), staffedCohort(actor, slug)]);
  return { title: cohort ? t("staff.editCohortOf", { name: cohort.name }) : undefined };
}

export default async function EditCohortPage({ params }: PageProps<"/staff/cohorts/[slug]/edit">) {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/edit`);
  const cohort = await staffedCohort(actor, slug);
  if (!cohort || isOver(cohort.phase)) notFound();
  const [t, places] = await Promise.all([getTranslations("cohorts"), capacityOf(cohort.id)]);
  const published = cohort.publishedAt !== null;
  const passed = milestonesOf(cohort)
    .filter((milestone) => published && hasPassed(milestone, now(), cohort.timeZone))
    .map(({ name }) => name);
  return (
    <>
      <PageHeading
        breadcrumbs={[
          { href: "/staff/programmes", label: t("staff.programmes") },
          { href: `/staff/cohorts/${slug}`, label: cohort.name },
        ]}
        title={t("staff.editCohortOf", { name: cohort.name })}
      />
      <CohortForm
        action={editCohort}
        hidden={{ cohortId: cohort.id }}
        stamp={cohortStamp(cohort, places)}
        timeZone={cohort.timeZone}
        calendar={calendarInput(cohort)}
        name={cohort.name}
        summary={cohort.summary}
        meets={cohort.meets}
        secondReview={cohort.secondReview}
        offerHours={cohort.offerHours}
        offersPaused={cohort.offersPausedAt !== null}
        places={places}
        published={published}
        passed={new Set(passed)}
      />
    </>
  );
}
