import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { Notice } from "@/components/ui/notice";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { compareAnswers, draftFrom } from "@/lib/teams/agreement";
import { agreementsOf, workingAnswers, workingTeam } from "@/lib/teams/queries/working";
import { AgreementPanel } from "./_parts/agreement-panel";
import { AnswersForm } from "./_parts/answers-form";
import { Compared } from "./_parts/compared";
import { Signatures } from "./_parts/signatures";
import { WriteForm } from "./_parts/write-form";

type Props = PageProps<"/projects/[slug]/agreement">;

const load = cache(async (slug: string) => {
  const actor = await requireActor("person", `/projects/${slug}/agreement`);
  const team = await workingTeam(actor, slug);
  if (!team) notFound();
  return { actor, team };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { team }] = await Promise.all([getTranslations("working"), load((await params).slug)]);
  return { title: await pageTitle(t("title"), { of: team.title }), robots: { index: false } };
}

/** How a team and its partner work together: what each said, what differs, and the version they sign. */
export default async function AgreementPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { actor, team } = await load(slug);
  const [t, teams, answers, agreements] = await Promise.all([
    getTranslations("working"),
    getTranslations("teams"),
    workingAnswers(team.id),
    agreementsOf(team.id),
  ]);
  const [newest, ...earlier] = agreements;
  const mine = answers.find(({ personId }) => personId === actor.personId);
  return (
    <>
      <PageHeading
        size="public"
        breadcrumbs={[
          { href: `/projects/${slug}`, label: team.title },
          { href: `/projects/${slug}/team`, label: teams("title") },
        ]}
        title={t("pageTitle", { project: team.title })}
        lead={t("lead")}
      />
      <ProjectTabs actor={actor} slug={slug} current="team" below />
      <Said searchParams={searchParams} />
      <RecordLayout
        side={
          newest && (
            <Signatures
              agreement={newest}
              team={team}
              personId={actor.personId}
              name={actor.name ?? actor.email}
            />
          )
        }
      >
        {!team.open && <Notice>{t("closed")}</Notice>}
        <AgreementPanel agreement={newest} earlier={earlier} timeZone={team.cohort.timeZone} />
        <Compared rows={compareAnswers(answers)} count={answers.length} all={team.parties.length} />
        {team.open && team.side && <AnswersForm projectId={team.id} mine={mine} />}
        {team.open && <WriteForm projectId={team.id} draft={newest ?? draftFrom(answers)} newest={newest} />}
      </RecordLayout>
    </>
  );
}
