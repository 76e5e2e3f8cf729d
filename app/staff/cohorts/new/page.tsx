import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { calendarInput } from "@/lib/cohorts/calendar";
import { nextSeason } from "@/lib/cohorts/next-season";
import { capacityOf, latestCohort, staffedCohort } from "@/lib/cohorts/queries";
import { programmeBySlug } from "@/lib/programmes/queries";
import { today } from "@/lib/platform/clock";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import { CohortForm } from "../_parts/cohort-form";
import { createCohort } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cohorts");
  return { title: t("staff.newCohort") };
}

/** A new cohort, empty or filled in from an earlier one of the programme. */
export default async function NewCohortPage({ searchParams }: PageProps<"/staff/cohorts/new">) {
  const { programme: slug, from } = await searchParams;
  const address = (earlier?: string) =>
    withParameters("/staff/cohorts/new", { programme: String(slug), from: earlier });
  const actor = await requireActor("staff", address());
  const programme = typeof slug === "string" ? await programmeBySlug(actor, slug) : null;
  if (!programme) notFound();
  const [t, latest, source] = await Promise.all([
    getTranslations("cohorts"),
    latestCohort(actor, programme.id),
    typeof from === "string" ? staffedCohort(actor, from) : null,
  ]);
  const copied = source?.programme.slug === programme.slug ? source : null;
  const next = copied && nextSeason(calendarInput(copied), today(programme.timeZone));
  return (
    <>
      <PageHeading
        breadcrumbs={[{ href: "/staff/programmes", label: t("staff.programmes") }]}
        title={t("staff.newCohort")}
        lead={programme.name}
        actions={
          !copied &&
          latest && (
            <ButtonLink href={address(latest.slug)} tone="secondary">
              {t("staff.copyFrom", { name: latest.name })}
            </ButtonLink>
          )
        }
      />
      {copied && next && (
        <div className="mb-10 max-w-form">
          <Notice title={t("staff.copiedFrom", { name: copied.name })}>
            <p>{t("staff.copiedText", { weeks: next.weeks })}</p>
            <p>
              <Link href={address()}>{t("staff.copiedEmpty")}</Link>
            </p>
          </Notice>
        </div>
      )}
      <CohortForm
        action={createCohort}
        hidden={{ programmeId: programme.id }}
        timeZone={programme.timeZone}
        isNew
        calendar={next?.calendar}
        summary={copied?.summary}
        meets={copied?.meets}
        secondReview={copied?.secondReview}
        offerHours={copied?.offerHours}
        places={copied ? await capacityOf(copied.id) : undefined}
      />
    </>
  );
}
