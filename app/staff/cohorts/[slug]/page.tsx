import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { CohortCalendar } from "@/app/cohort-calendar";
import { Said } from "@/app/said";
import { PhaseBadge } from "@/components/cohorts/phase-badge";
import { ActionButton } from "@/components/forms/action-button";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { LivePage } from "@/components/ui/live-page";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { applicationCounts } from "@/lib/applications/review-queue";
import { checklistOf } from "@/lib/attention/checklist";
import { isOver } from "@/lib/cohorts/phase";
import { staffedCohort } from "@/lib/cohorts/queries";
import { projectsIn, supplyAndDemand } from "@/lib/applications/supply-and-demand";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { cancelCohort, publishCohort } from "../actions";
import { BalanceSection } from "./_parts/balance";
import { ChecklistPanel } from "./_parts/checklist";
import { MissingNow } from "./_parts/missing-now";
import { ProjectsSection } from "./_parts/projects";
import { RecruitingSection } from "./_parts/recruiting";

export async function generateMetadata({ params }: PageProps<"/staff/cohorts/[slug]">): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}`);
  return { title: (await staffedCohort(actor, slug))?.name };
}

export default async function StaffCohortPage({ params, searchParams }: PageProps<"/staff/cohorts/[slug]">) {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}`);
  const cohort = await staffedCohort(actor, slug);
  if (!cohort) notFound();
  const [t, community, announce, form, balances, { projects, all }, counts] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("community"),
    getTranslations("announce"),
    getTranslations("selection.form"),
    supplyAndDemand(cohort.id),
    projectsIn(actor, cohort.id),
    applicationCounts(actor, cohort.id),
  ]);
  const checks = await checklistOf(cohort, balances);
  const over = isOver(cohort.phase);
  const applied = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const waiting = (counts.SUBMITTED ?? 0) + (counts.UNDER_REVIEW ?? 0);
  const fields = { cohortId: cohort.id };
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={[{ href: "/staff/programmes", label: t("staff.programmes") }]}
        badge={<PhaseBadge phase={cohort.phase} />}
        title={cohort.name}
        lead={t("record.by", { programme: cohort.programme.name })}
        actions={
          <>
            <ButtonLink href={`/cohorts/${slug}`} tone="quiet">
              {t("staff.publicPage")}
            </ButtonLink>
            {cohort.publishedAt && (
              <>
                <ButtonLink href={`/cohorts/${slug}/community`} tone="quiet">
                  {community("link")}
                </ButtonLink>
                <ButtonLink href={`/staff/cohorts/${slug}/announcements`} tone="quiet">
                  {announce("link")}
                </ButtonLink>
              </>
            )}
            {!over && (
              <ButtonLink href={`/staff/cohorts/${slug}/edit`} tone="secondary">
                {t("staff.editCohort")}
              </ButtonLink>
            )}
          </>
        }
      />
      <RecordLayout
        side={
          <>
            <ChecklistPanel slug={slug} checks={checks} />
            <Panel title={t("calendar")} id="calendar">
              <CohortCalendar cohort={cohort} />
            </Panel>
            {cohort.phase === "draft" && (
              <ActionButton
                action={publishCohort}
                fields={fields}
                label={t("staff.publish")}
                confirm={{ text: t("staff.publishText") }}
              />
            )}
            {!over && (
              <ActionButton
                action={cancelCohort}
                fields={fields}
                label={t("staff.cancel")}
                tone="danger"
                size="small"
                confirm={{
                  text: t("staff.cancelText"),
                  reason: { label: t("staff.cancelReason"), required: true },
                }}
              />
            )}
          </>
        }
      >
        {cohort.cancelReason && (
          <Notice tone="danger" title={t("record.cancelled")}>
            {cohort.cancelReason}
          </Notice>
        )}
        {cohort.publishedAt && !over && <MissingNow cohort={cohort} balances={balances} />}
        {cohort.summary && <p className="prose max-w-measure">{cohort.summary}</p>}
        <section aria-labelledby="applications" className="grid justify-items-start gap-3">
          <h2 id="applications">{t("staff.applications")}</h2>
          <p>
            {t("staff.applicationsText", { count: applied })}{" "}
            {applied > 0 && t("staff.waiting", { count: waiting })}
          </p>
          {applied > 0 && (
            <>
              <ul className="flex flex-wrap gap-x-6 gap-y-1">
                {Object.entries(counts).map(([state, count]) => (
                  <li key={state}>
                    <Link href={`/staff/cohorts/${slug}/applications?state=${state}`}>
                      {t(`states.${state as keyof typeof counts}`)}
                    </Link>{" "}
                    <span className="tabular-nums">{count}</span>
                  </li>
                ))}
              </ul>
              <ButtonLink
                href={`/staff/cohorts/${slug}/applications`}
                tone={waiting > 0 ? "primary" : "secondary"}
              >
                {t("staff.reviewThem")}
              </ButtonLink>
            </>
          )}
        </section>
        {cohort.publishedAt && !over && (
          <section aria-labelledby="form-teams" className="grid justify-items-start gap-3">
            <h2 id="form-teams">{form("link")}</h2>
            <p>{form("linkText")}</p>
            <ButtonLink href={`/staff/cohorts/${slug}/formation`} tone="secondary">
              {form("link")}
            </ButtonLink>
          </section>
        )}
        {!over && <LivePage line={`/api/cohorts/${slug}/supply`} />}
        <BalanceSection balances={balances} />
        {!over && <RecruitingSection cohort={cohort} balances={balances} />}
        <ProjectsSection projects={projects} all={all} slug={slug} />
      </RecordLayout>
    </>
  );
}
