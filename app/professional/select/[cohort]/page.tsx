import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { BoardFiltersForm } from "@/app/professional/select/[cohort]/_parts/board-filters";
import { FullRoles } from "@/app/professional/select/[cohort]/_parts/full-roles";
import { HeldSeatPanel } from "@/app/professional/select/[cohort]/_parts/held-seat-panel";
import { MySeatPanel } from "@/app/professional/select/[cohort]/_parts/my-seat-panel";
import { StandingNotice } from "@/app/professional/select/[cohort]/_parts/standing-notice";
import { claimSeat, swapSeat } from "@/app/professional/select/[cohort]/actions";
import { pageTitle } from "@/app/page-title";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { CatalogueLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { CoverageList } from "@/components/teams/coverage-list";
import { LivePage } from "@/components/ui/live-page";
import { SeatBoard, type BoardMode } from "@/components/teams/seat-board";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { professionalSeats } from "@/lib/attention/queries/professional-seats";
import { readPage, withParameters } from "@/lib/platform/paging";
import { filtered, inOrder, readBoardFilters } from "@/lib/teams/board";
import { fullRoles } from "@/lib/teams/queries/full-roles";
import { coverageOf } from "@/lib/teams/queries/coverage";
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

const size = 20;

export default async function SelectPage({ params, searchParams }: Props) {
  const [{ cohort: slug }, search, locale] = await Promise.all([params, searchParams, getLocale()]);
  const path = `/professional/select/${slug}`;
  const actor = await requireActor("professional", path);
  const shown = await selection(actor, slug, locale);
  if (!shown) notFound();
  const [t, live, teams, full, seats] = await Promise.all([
    getTranslations("teams.board"),
    getTranslations("selection.live"),
    coverageOf(shown.cohort.id),
    fullRoles(actor, shown.cohort.id),
    professionalSeats(actor),
  ]);
  const { cohort, seat } = shown;
  const openSeats = shown.roles.reduce((sum, role) => sum + role.open, 0);
  // without an application there is nothing to measure seats against
  const judged = shown.standing === "accepted" || shown.standing === "waiting";
  const read = readBoardFilters(search);
  const filters = judged ? read : { ...read, mine: undefined };
  const roles = filtered(inOrder(shown.roles), filters);
  const page = readPage(search.page);
  const pages = Math.max(1, Math.ceil(roles.length / size));
  const address = (at: number) =>
    withParameters(path, { ...filters, mine: filters.mine ? "1" : undefined, page: at });
  const onPage = roles.slice((page - 1) * size, page * size);
  const [fitting, apart] = judged
    ? [onPage.filter(({ mayTake }) => mayTake), onPage.filter(({ mayTake }) => !mayTake)]
    : [onPage, []];
  const board = { meets: cohort.meets, mode: modeOf(shown), judged };
  const promised = seats.filter((each) => each.cohort?.slug !== slug);
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
        {shown.held && <HeldSeatPanel held={shown.held} timeZone={cohort.timeZone} />}
        <StandingNotice selection={shown} />
        {choosing && !seat && promised.length > 0 && (
          <Notice tone="warn" title={t("promised")}>
            {promised.map(({ claimId, title, hoursPerWeek: hours }) => (
              <p key={claimId}>{t("promisedText", { hours, project: title })}</p>
            ))}
          </Notice>
        )}
        {shown.round && shown.standing === "accepted" && (
          <p>
            <Link href={`${path}/preferences`}>
              {(await getTranslations("selection.rank"))(shown.round.state === "open" ? "link" : "linkMine")}
            </Link>
          </p>
        )}
        {shown.window === "open" && <LivePage line={`/api/cohorts/${cohort.slug}/seats`} />}
        {teams.length > 0 && (
          <section aria-labelledby="so-far" className="grid gap-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h2 id="so-far" className="text-lg">
                {live("teams")}
              </h2>
              <p role="status" className="text-sm text-ink-soft">
                {live(shown.window === "open" ? "openNow" : "open", { count: openSeats })}
              </p>
            </div>
            <CoverageList teams={teams} />
          </section>
        )}
        {seat && <MySeatPanel seat={seat} maySwap={choosing && seat.maySwap} />}
      </div>
      {shown.roles.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <CatalogueLayout
          filters={<BoardFiltersForm path={path} filters={filters} roles={shown.roles} judged={judged} />}
        >
          <p className="text-sm text-ink-soft">{t("count", { count: roles.length })}</p>
          {roles.length === 0 ? (
            <EmptyState title={t("noneFiltered")}>{t("noneFilteredText")}</EmptyState>
          ) : (
            <>
              {fitting.length > 0 && <SeatBoard roles={fitting} {...board} />}
              {apart.length > 0 && (
                <Disclosure summary={t("apart", { count: apart.length })} open={fitting.length === 0}>
                  <SeatBoard roles={apart} {...board} />
                </Disclosure>
              )}
            </>
          )}
          {pages > 1 && (
            <Pagination
              previousHref={page > 1 ? address(page - 1) : undefined}
              nextHref={page < pages ? address(page + 1) : undefined}
              page={page}
              pages={pages}
            />
          )}
        </CatalogueLayout>
      )}
      <FullRoles roles={full} mayWait={choosing && !seat && !shown.held} />
    </>
  );
}

function modeOf({ standing, window, seat, held }: Selection): BoardMode {
  if (standing !== "accepted" || window !== "open" || held) return { kind: "look" };
  if (!seat) return { kind: "claim", action: claimSeat };
  return seat.maySwap
    ? { kind: "swap", action: swapSeat, mine: { roleId: seat.roleId, project: seat.project.title } }
    : { kind: "look" };
}
