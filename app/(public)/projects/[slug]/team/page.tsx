import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/app/actor";
import { Said } from "@/app/said";
import { PlacePersonPanel } from "@/app/(public)/projects/[slug]/team/_parts/place-person-panel";
import { TeamInside } from "@/app/(public)/projects/[slug]/team/_parts/team-inside";
import { TeamFacts } from "@/app/(public)/projects/[slug]/team/_parts/team-facts";
import { releaseSeat, stepDown } from "@/app/(public)/projects/[slug]/team/actions";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { MissingSeats } from "@/components/teams/missing-seats";
import { TeamList } from "@/components/teams/team-list";
import { EmptyState } from "@/components/ui/empty-state";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { teamOf } from "@/lib/teams/queries/team";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const load = cache(async (slug: string) => teamOf(await currentActor(), slug, await getLocale()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, t] = await Promise.all([params, getTranslations("teams")]);
  const team = await load(slug);
  return { title: team ? t("page.title", { project: team.title }) : t("title") };
}

export default async function TeamPage({ params, searchParams }: Props) {
  const [{ slug }, { seat }, t] = await Promise.all([params, searchParams, getTranslations("teams")]);
  const team = await load(slug);
  if (!team) notFound();
  const actor = await currentActor();
  const placing = typeof seat === "string" ? findSeat(team.roles, seat) : undefined;
  const underWay = team.stage === "ACTIVE" || team.stage === "HANDOFF";
  return (
    <>
      <PageHeading
        size="public"
        title={t("page.title", { project: team.title })}
        lead={t("page.lead", { partner: team.organization.name })}
        breadcrumbs={[
          { href: "/projects", label: t("page.projects") },
          { href: `/projects/${team.slug}`, label: team.title },
        ]}
      />
      <ProjectTabs actor={actor} slug={slug} current="team" />
      <Said searchParams={searchParams} />
      <RecordLayout side={<TeamFacts team={team} />}>
        {team.roles.length === 0 ? (
          <EmptyState title={t("page.noRoles")}>{t("page.noRolesText")}</EmptyState>
        ) : (
          <>
            {isForming(team.stage) && (
              <div className="grid gap-1 text-lg">
                {team.seats > 0 ? <MissingSeats roles={team.roles} /> : <p>{t("missing.notYet")}</p>}
              </div>
            )}
            {placing && team.forms && <PlacePersonPanel team={team} {...placing} />}
            <TeamList
              team={team}
              placeHref={
                team.forms ? (seatId) => `/projects/${team.slug}/team?seat=${seatId}#place` : undefined
              }
              release={team.forms ? releaseSeat : undefined}
              stepDown={{ action: stepDown, needsNote: underWay }}
            />
            {actor && <TeamInside actor={actor} slug={slug} />}
          </>
        )}
      </RecordLayout>
    </>
  );
}

const isForming = (stage: string) =>
  ["DRAFT", "SUBMITTED", "SCOPING", "SCOPED", "PUBLISHED", "STAFFED", "ACTIVE"].includes(stage);

function findSeat<Role extends { title: string; seats: { id: string; taken: boolean }[] }>(
  roles: readonly Role[],
  seatId: string,
) {
  const role = roles.find(({ seats }) => seats.some(({ id, taken }) => id === seatId && !taken));
  return role && { seatId, roleTitle: role.title };
}
