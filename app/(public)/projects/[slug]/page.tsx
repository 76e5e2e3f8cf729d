import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/app/actor";
import { Said } from "@/app/said";
import { shared } from "@/app/social";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { StageBadge } from "@/components/projects/stage-badge";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { Tag } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { now } from "@/lib/platform/clock";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { SearchParams } from "@/lib/projects/filters";
import { isPublicStage } from "@/lib/projects/policy";
import { handoverOf } from "@/lib/projects/queries/handover";
import { projectRecord, type ProjectRecord } from "@/lib/scoping/queries/record";
import { teamOf } from "@/lib/teams/queries/team";
import { Acts } from "./_parts/acts";
import { Handover } from "./_parts/handover";
import { nextStep } from "./_parts/next-step";
import { Plan } from "./_parts/plan";
import { History, ProjectFacts } from "./_parts/side";
import { Story } from "./_parts/story";
import { TeamFaces } from "./_parts/team-faces";
import { WantedRoles } from "./_parts/wanted-roles";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

const load = cache(async (slug: string) => projectRecord(await currentActor(), slug, await getLocale()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const project = await load((await params).slug);
  if (!project) return {};
  const { title, summary, slug } = project;
  return {
    title,
    description: summary || undefined,
    alternates: { canonical: `/projects/${slug}` },
    openGraph: await shared({ title, description: summary || undefined, url: `/projects/${slug}` }),
    robots: isPublicStage(project.stage) ? undefined : { index: false, follow: false },
  };
}

/** A project's page: one address for everyone who may see it. */
export default async function Project({ params, searchParams }: Props) {
  const project = await load((await params).slug);
  if (!project) notFound();
  const [t, actor, next] = await Promise.all([
    getTranslations("projects"),
    currentActor(),
    nextStep(project),
  ]);
  const cohort = choosing(project);
  const underWay = project.stage === "ACTIVE" || project.stage === "HANDOFF";
  const atWork = underWay || project.stage === "SUSTAINED" || project.stage === "CLOSED";
  const [handover, team] = await Promise.all([
    actor && project.inside ? handoverOf(actor, project.id) : null,
    project.cohort && (actor || atWork) ? teamOf(actor, project.slug, await getLocale()) : null,
  ]);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        size="public"
        title={project.title}
        lead={project.summary}
        badge={
          <>
            <StageBadge stage={project.stage} />
            <Tag>{t("record.number", { number: project.number.toString() })}</Tag>
          </>
        }
        breadcrumbs={[{ href: "/projects", label: t("title") }]}
      />
      <ProjectTabs actor={actor} slug={project.slug} current="overview" />
      <div className="grid gap-8">
        <p className="max-w-measure text-lg">
          <span className="font-semibold">{t("record.next")}: </span>
          {next}
        </p>
        {!isPublicStage(project.stage) && (
          <Notice tone="info">{t("record.insiderNote", { partner: project.organization.name })}</Notice>
        )}
        <Acts project={project} extra={actor?.isProfessional && cohort && <ChooseSeat cohort={cohort} />} />
        {handover && <Handover project={project} handover={handover} />}
        <RecordLayout
          side={
            <>
              <ProjectFacts project={project} />
              <History project={project} />
            </>
          }
        >
          {atWork && team ? <TeamFaces team={team} /> : <WantedRoles project={project} team={team} />}
          {underWay && <Plan project={project} />}
          <Story project={project} />
        </RecordLayout>
      </div>
    </>
  );
}

async function ChooseSeat({ cohort }: { cohort: string }) {
  const t = await getTranslations("projects.acts");
  return (
    <ButtonLink href={`/professional/select/${cohort}`} tone="primary">
      {t("chooseSeat")}
    </ButtonLink>
  );
}

/** The cohort in which seats of this project can be chosen right now. */
function choosing({ stage, cohort, seats, seatsTaken }: ProjectRecord): string | undefined {
  if (stage !== "PUBLISHED" || !cohort || seatsTaken >= seats) return undefined;
  return now() >= cohort.claimingOpensAt && now() < cohort.claimingClosesAt ? cohort.slug : undefined;
}
