import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { FullRoles } from "@/app/professional/select/[cohort]/_parts/full-roles";
import { HeldSeatPanel } from "@/app/professional/select/[cohort]/_parts/held-seat-panel";
import { MySeatPanel } from "@/app/professional/select/[cohort]/_parts/my-seat-panel";
import { PromisedNotice } from "@/app/professional/select/[cohort]/_parts/promised-notice";
import { SeatCatalogue } from "@/app/professional/select/[cohort]/_parts/seat-catalogue";
import { StandingNotice } from "@/app/professional/select/[cohort]/_parts/standing-notice";
import { claimSeat, swapSeat } from "@/app/professional/select/[cohort]/actions";
import { pageTitle } from "@/app/page-title";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { PageHeading } from "@/components/layout/page-heading";
import { CoverageList } from "@/components/teams/coverage-list";
import type { PromisedWeek } from "@/components/teams/over-hours";
import { LivePage } from "@/components/ui/live-page";
import type { BoardMode } from "@/components/teams/seat-board";
import { EmptyState } from "@/components/ui/empty-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import { isMeasured } from "@/lib/teams/board";
import { fullRoles } from "@/lib/teams/queries/full-roles";
import { coverageOf } from "@/lib/teams/queries/coverage";
import { promisedHours } from "@/lib/teams/queries/promised-hours";
import { selection, type Selection } from "@/lib/teams/queries/selection";

type Props = {
  params: Promise<{ cohort: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ cohort: slug }, { page }] = await Promise.all([params, searchParams]);
  const [t, cohort] = await Promise.all([getTranslations("teams.board"), cohortBySlug(null, slug)]);
  return { title: await pageTitle(t("title"), { of: cohort?.name, page }) };
}

export default async function SelectPage({ params, searchParams }: Props) {
  const [{ cohort: slug }, search] = await Promise.all([params, searchParams]);
  const path = `/professional/select/${slug}`;
  const actor = await requireActor("professional", path);
  const known = await cohortBySlug(null, slug);
  if (!known) notFound();
  const [t, live, shown, { teams, all: allTeams }, full, promised] = await Promise.all([
    getTranslations("teams.board"),
    getTranslations("selection.live"),
    selection(actor, slug),
    coverageOf(known.id),
    fullRoles(actor, known.id),
    promisedHours(actor, known.id),
  ]);
  if (!shown) notFound();
  const { cohort, seat } = shown;
  const openSeats = shown.roles.reduce((sum, role) => sum + role.open, 0);
  const judged = isMeasured(shown.standing);
  const week = {
    promised: promised.reduce((sum, each) => sum + each.hoursPerWeek, 0),
    offered: shown.offeredHours,
  };
  const choosing = shown.standing === "accepted" && shown.window === "open";
  return (
    <>
      <PageHeading
        title={choosing ? t("title") : t("titleClosed", { cohort: cohort.name })}
        lead={t(judged ? "lead" : "leadAll", { cohort: cohort.name })}
        breadcrumbs={[{ href: `/cohorts/${cohort.slug}`, label: cohort.name }]}
      />
      <Said searchParams={searchParams} />
      <div className="mb-10 grid gap-6">
        {(choosing || shown.held) && <PromisedNotice seats={promised} week={week} />}
        {shown.held && <HeldSeatPanel held={shown.held} timeZone={cohort.timeZone} week={week} />}
        <StandingNotice selection={shown} />
        {shown.round && shown.standing === "accepted" && (
          <p>
            <Link href={`${path}/preferences`}>
              {(await getTranslations("selection.rank"))(shown.round.state === "open" ? "link" : "linkMine")}
            </Link>
          </p>
        )}
        {shown.window === "open" && <LivePage line={`/api/cohorts/${cohort.slug}/seats`} />}
        {seat && <MySeatPanel seat={seat} maySwap={choosing && seat.maySwap} />}
        {teams.length > 0 && (
          <p role="status" className="text-sm text-ink-soft">
            {live(shown.window === "open" ? "openNow" : "open", { count: openSeats })}
          </p>
        )}
      </div>
      {shown.roles.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <SeatCatalogue
          actor={actor}
          cohort={cohort}
          path={path}
          search={search}
          roles={shown.roles}
          mode={modeOf(shown, week)}
          judged={judged}
          count="h2"
        />
      )}
      <div className="mt-12 grid gap-12">
        <FullRoles roles={full} mayWait={choosing && !seat && !shown.held} />
        {teams.length > 0 && (
          <section aria-labelledby="so-far" className="grid gap-4">
            <h2 id="so-far">{live("teams")}</h2>
            <CoverageList teams={teams} />
            {allTeams > teams.length && (
              <p className="text-sm">
                <Link href={withParameters("/projects", { cohort: cohort.slug })}>
                  {live("allTeams", { count: allTeams })}
                </Link>
              </p>
            )}
          </section>
        )}
      </div>
    </>
  );
}

function modeOf({ standing, window, seat, held }: Selection, week: PromisedWeek): BoardMode {
  if (standing !== "accepted" || window !== "open" || held) return { kind: "look" };
  if (!seat) return { kind: "claim", action: claimSeat, week };
  return seat.maySwap
    ? { kind: "swap", action: swapSeat, week, mine: { roleId: seat.roleId, project: seat.project.title } }
    : { kind: "look" };
}
