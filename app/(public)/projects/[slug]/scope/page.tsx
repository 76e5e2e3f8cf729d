import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readerOfScope } from "@/app/(public)/projects/[slug]/scope/reader";
import { Said } from "@/app/said";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { pageTitle } from "@/app/page-title";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { titleInside } from "@/lib/intake/queries/request";
import { StageBadge } from "@/components/projects/stage-badge";
import { BringNeeds } from "@/components/intake/bring-needs";
import { ClockBar } from "@/components/intake/clock-bar";
import { ApproversPanel } from "@/components/scoping/approvers-panel";
import { DriftPanel } from "@/components/scoping/drift-panel";
import { driftFigures } from "@/lib/scoping/change-effect";
import { PartnerWords } from "@/components/scoping/partner-words";
import { PastEffortNote, SurpriseAdvice } from "@/components/scoping/past-advice";
import { ReadinessTrend } from "@/components/scoping/readiness-trend";
import { ReadinessPanel } from "@/components/scoping/readiness-panel";
import { ScopeFacts } from "@/components/scoping/scope-facts";
import { ScopeDiscoveries } from "@/components/scoping/scope-discoveries";
import { ScopeSections, type ScopeActions } from "@/components/scoping/scope-sections";
import { SectionNav } from "@/components/scoping/section-nav";
import { Panel } from "@/components/ui/panel";
import { TemplatePanel } from "@/components/scoping/template-panel";
import { VersionPanel } from "@/components/scoping/version-panel";
import { besideScope } from "@/lib/scoping/queries/beside-scope";
import { lessonsFor } from "@/lib/scoping/queries/insight";
import { scopePage } from "@/lib/scoping/queries/scope";
import { isSection } from "@/lib/scoping/schema";
import * as actions from "./actions";
import { ApproveForm } from "./_parts/approve-form";

const scopeActions = {
  save: actions.saveSection,
  keep: actions.keepSection,
  settleConflict: actions.settleConflict,
  comment: actions.comment,
  settleComment: actions.settleComment,
} satisfies ScopeActions;

type Props = PageProps<"/projects/[slug]/scope">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await readerOfScope(`/projects/${slug}/scope`);
  const [t, of] = await Promise.all([getTranslations("scoping"), titleInside(actor, slug)]);
  return { title: await pageTitle(t("title"), { of }), robots: { index: false, follow: false } };
}

export default async function ScopePage({ params, searchParams }: Props) {
  const [{ slug }, { section: open }] = await Promise.all([params, searchParams]);
  const section = typeof open === "string" && isSection(open) ? open : undefined;
  const [actor, locale, t, clock] = await Promise.all([
    readerOfScope(`/projects/${slug}/scope`),
    getLocale(),
    getTranslations("scoping"),
    getTranslations("intake.clock"),
  ]);
  const page = await scopePage(actor, slug, locale, section);
  if (!page) notFound();
  const base = `/projects/${slug}/scope`;
  const isPartner = page.sides.includes("PARTNER");
  const [beside, lessons] = await Promise.all([
    isPartner ? besideScope(page, "PARTNER") : null,
    isPartner ? lessonsFor(page) : null,
  ]);
  const writes = page.mayWrite && page.sides.includes("PARTNER");
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={t("title")}
        lead={page.project.title}
        badge={<StageBadge stage={page.project.stage} />}
        breadcrumbs={[
          { href: "/projects", label: t("page.crumbProjects") },
          { href: `/projects/${slug}`, label: page.project.title },
        ]}
        size="public"
      />
      <ProjectTabs actor={actor} slug={slug} current="scope" />
      <RecordLayout
        side={
          <>
            <ScopeFacts page={page} locale={locale} />
            {page.request && <PartnerWords request={page.request} />}
            {beside && (
              <Panel id="clock" title={clock("title")}>
                <ClockBar clock={beside.clock} reader="partner" />
              </Panel>
            )}
            {beside && page.mayChange && (
              <DriftPanel
                drift={beside.drift && driftFigures(beside.drift, () => null)}
                slug={slug}
                open={beside.openChange}
              />
            )}
            {beside && page.project.stage === "SCOPING" && (
              <ApproversPanel
                page={page}
                side="PARTNER"
                people={beside.people}
                action={actions.nameApprovers}
              />
            )}
            <SectionNav page={page} base={base} />
          </>
        }
      >
        {page.sides.length > 0 && (
          <VersionPanel
            page={page}
            locale={locale}
            act={page.mayApprove.PARTNER ? <ApproveForm page={page} /> : undefined}
          />
        )}
        {writes && (
          <ReadinessPanel
            readiness={page.readiness}
            editBase={base}
            trend={lessons && <ReadinessTrend points={lessons.trend} timeZone={page.programme.timeZone} />}
          />
        )}
        {beside && <BringNeeds page={page} needs={beside.needs} action={actions.bringNeeds} />}
        {writes && page.readiness.score < 60 && (
          <TemplatePanel page={page} action={actions.startFromTemplate} />
        )}
        <ScopeSections
          page={page}
          locale={locale}
          base={base}
          actions={page.sides.includes("PARTNER") ? scopeActions : undefined}
          beside={{
            effort: lessons && <PastEffortNote past={lessons.effort} />,
            risks: (
              <>
                {lessons && <SurpriseAdvice advice={lessons.advice} />}
                <ScopeDiscoveries page={page} locale={locale} action={actions.recordDiscovery} />
              </>
            ),
          }}
        />
      </RecordLayout>
    </>
  );
}
