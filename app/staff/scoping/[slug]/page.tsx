import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { recordDiscovery } from "@/app/(public)/projects/[slug]/scope/actions";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { AttachedRequests } from "@/components/intake/attached-requests";
import { BringNeeds } from "@/components/intake/bring-needs";
import { ClockBar } from "@/components/intake/clock-bar";
import { ApproversPanel } from "@/components/scoping/approvers-panel";
import { DriftPanel } from "@/components/scoping/drift-panel";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { driftFigures } from "@/lib/scoping/change-effect";
import { PartnerWords } from "@/components/scoping/partner-words";
import { PastEffortNote, SurpriseAdvice } from "@/components/scoping/past-advice";
import { ReadinessTrend } from "@/components/scoping/readiness-trend";
import { ReadinessPanel } from "@/components/scoping/readiness-panel";
import { ScopeFacts } from "@/components/scoping/scope-facts";
import { ScopeDiscoveries } from "@/components/scoping/scope-discoveries";
import { ScopeSections, type ScopeActions } from "@/components/scoping/scope-sections";
import { SectionNav } from "@/components/scoping/section-nav";
import { TemplatePanel } from "@/components/scoping/template-panel";
import { VersionPanel } from "@/components/scoping/version-panel";
import { Panel } from "@/components/ui/panel";
import { StageBadge } from "@/components/projects/stage-badge";
import { triagePage } from "@/lib/intake/queries/triage";
import { besideScope } from "@/lib/scoping/queries/beside-scope";
import { lessonsFor } from "@/lib/scoping/queries/insight";
import { titleInside } from "@/lib/intake/queries/request";
import { scopePage } from "@/lib/scoping/queries/scope";
import { isSection } from "@/lib/scoping/schema";
import * as actions from "./actions";
import { AskPanel } from "./_parts/ask-panel";
import { AssignPanel } from "./_parts/assign-panel";
import { ApproveForm } from "./_parts/approve-form";
import { ProposePanel } from "./_parts/propose-panel";
import { PublishPanel } from "./_parts/publish-panel";
import { ReopenButton } from "./_parts/reopen-button";
import { RequestToAnswer } from "./_parts/request-to-answer";

const scopeActions = {
  save: actions.saveSection,
  keep: actions.keepSection,
  settleConflict: actions.settleConflict,
  comment: actions.comment,
  settleComment: actions.settleComment,
} satisfies ScopeActions;

type Props = PageProps<"/staff/scoping/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/scoping/${slug}`);
  const title = await titleInside(actor, slug);
  const t = await getTranslations("scoping");
  return { title: title ? `${t("title")}: ${title}` : t("title") };
}

export default async function StaffScopePage({ params, searchParams }: Props) {
  const [{ slug }, { section: open }] = await Promise.all([params, searchParams]);
  const section = typeof open === "string" && isSection(open) ? open : undefined;
  const [actor, locale, t, clock] = await Promise.all([
    requireActor("staff", `/staff/scoping/${slug}`),
    getLocale(),
    getTranslations("scoping"),
    getTranslations("intake.clock"),
  ]);
  const page = await scopePage(actor, slug, locale, section);
  if (!page) {
    const request = await triagePage(actor, slug);
    if (!request) notFound();
    return (
      <>
        <Said searchParams={searchParams} />
        <RequestToAnswer request={request} />
      </>
    );
  }
  if (!page.sides.includes("STAFF")) notFound();
  const base = `/staff/scoping/${slug}`;
  const [beside, lessons] = await Promise.all([besideScope(page, "STAFF"), lessonsFor(page)]);
  const asked = { ...page.project, programme: page.programme, questions: beside.questions };
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={page.project.title}
        lead={t("page.lead", { organization: page.organization.name, programme: page.programme.name })}
        badge={<StageBadge stage={page.project.stage} />}
        breadcrumbs={[{ href: "/staff/projects", label: t("page.crumbProjects") }]}
      />
      <RecordLayout
        side={
          <>
            <ScopeFacts page={page} locale={locale} />
            {page.request && <PartnerWords request={page.request} />}
            <Panel id="clock" title={clock("title")}>
              <ClockBar clock={beside.clock} reader="staff" />
            </Panel>
            {page.project.stage === "SCOPING" && (
              <AssignPanel request={{ id: page.project.id, scoper: page.scoper, scopers: beside.scopers }} />
            )}
            {page.mayChange && (
              <DriftPanel
                drift={beside.drift && driftFigures(beside.drift, () => null)}
                slug={slug}
                open={beside.openChange}
              />
            )}
            {page.project.stage === "SCOPING" && (
              <ApproversPanel
                page={page}
                side="STAFF"
                people={beside.people}
                action={actions.nameApprovers}
              />
            )}
            <SectionNav page={page} base={base} />
          </>
        }
      >
        {page.cohorts && <PublishPanel page={page} cohorts={page.cohorts} locale={locale} />}
        {page.mayPropose && <ProposePanel page={page} />}
        <VersionPanel
          page={page}
          locale={locale}
          act={page.mayApprove.STAFF ? <ApproveForm page={page} /> : undefined}
        />
        {page.mayWrite && (
          <ReadinessPanel
            readiness={page.readiness}
            editBase={base}
            trend={<ReadinessTrend points={lessons.trend} timeZone={page.programme.timeZone} />}
          />
        )}
        <BringNeeds page={page} needs={beside.needs} action={actions.bringNeeds} />
        <AskPanel request={asked} />
        {page.mayWrite && page.readiness.score < 60 && (
          <TemplatePanel page={page} action={actions.startFromTemplate} />
        )}
        <ScopeSections
          page={page}
          locale={locale}
          base={base}
          actions={scopeActions}
          beside={{
            effort: <PastEffortNote past={lessons.effort} />,
            risks: (
              <>
                <SurpriseAdvice advice={lessons.advice} />
                <ScopeDiscoveries page={page} locale={locale} action={recordDiscovery} />
              </>
            ),
          }}
        />
        <AttachedRequests
          attached={beside.attached}
          variant={beside.variant}
          timeZone={page.programme.timeZone}
        />
        {page.project.stage === "SCOPED" && <ReopenButton projectId={page.project.id} />}
      </RecordLayout>
    </>
  );
}
