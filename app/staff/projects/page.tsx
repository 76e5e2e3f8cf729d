import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { Board } from "@/app/staff/projects/_parts/board";
import { PaceLine } from "@/app/staff/projects/_parts/pace-line";
import { PipelineFilters } from "@/app/staff/projects/_parts/pipeline-filters";
import { ProjectTable } from "@/app/staff/projects/_parts/project-table";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { cohortsRunBy } from "@/lib/cohorts/queries";
import { programmesOf } from "@/lib/programmes/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import {
  readPipelineFilters,
  type PipelineFilters as Filters,
  type SearchParams,
} from "@/lib/projects/filters";
import { paceOf } from "@/lib/scoping/queries/pace";
import { pipelineBoard, pipelineTable } from "@/lib/scoping/queries/pipeline";

export async function generateMetadata({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}): Promise<Metadata> {
  const t = await getTranslations("projects.pipeline");
  return { title: await pageTitle(t("title"), { page: (await searchParams).page }) };
}

/** Every project of one's programmes, as a board by stage or as a table. */
export default async function Pipeline({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const parameters = await searchParams;
  const actor = await requireActor("staff", "/staff/projects");
  const filters = readPipelineFilters(parameters);
  // the board shows what is in hand; one chosen stage, open or over, is a list
  const view = parameters.view === "table" || filters.stage ? "table" : "board";
  const page = readPage(parameters.page);
  const [t, list, programmes, cohorts, board, table, pace] = await Promise.all([
    getTranslations("projects.pipeline"),
    getTranslations("triage.list"),
    programmesOf(actor),
    cohortsRunBy(actor),
    view === "board" ? pipelineBoard(actor, filters) : null,
    view === "table" ? pipelineTable(actor, filters, page) : null,
    paceOf(actor),
  ]);
  const total = table?.total ?? board?.reduce((sum, stage) => sum + stage.total, 0) ?? 0;
  const hrefOf = (shown: string, changed: Partial<Filters> & { page?: number } = {}) => {
    const { mine, late, down, sort, ...words } = { ...filters, ...changed };
    const flag = (on?: boolean) => (on ? "1" : undefined);
    const order = shown === "table" ? { sort: sort === "since" ? undefined : sort, down: flag(down) } : {};
    return withParameters("/staff/projects", {
      view: shown,
      ...words,
      mine: flag(mine),
      late: flag(late),
      ...order,
    });
  };
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid gap-5">
        <PipelineFilters
          filters={filters}
          view={view}
          programmes={programmes.map(({ slug, name }) => ({ value: slug, label: name }))}
          cohorts={cohorts.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <PaceLine pace={pace} />
        <Tabs
          label={t("views")}
          tabs={(["board", "table"] as const).map((shown) => ({
            href: hrefOf(shown, shown === "board" ? { stage: undefined } : {}),
            label: t(shown),
            current: shown === view,
          }))}
        />
        <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-ink-soft">
          {t("count", { count: total })}
          {total > 0 && (
            <a href={hrefOf("table").replace("/staff/projects", "/api/exports/pipeline")} className="text-sm">
              {list("csv")}
            </a>
          )}
        </p>
        {total === 0 && (
          <EmptyState
            title={t("emptyTitle")}
            action={<ButtonLink href="/staff/projects">{t("clear")}</ButtonLink>}
          >
            {t("emptyText")}
          </EmptyState>
        )}
        {total > 0 && board && <Board stages={board} hrefOf={(stage) => hrefOf("table", { stage })} />}
        {total > 0 && table && (
          <>
            <ProjectTable
              rows={table.rows}
              sort={filters.sort}
              down={filters.down}
              sortHref={(sort, down) => hrefOf("table", { sort, down })}
            />
            <Pagination
              page={table.page}
              pages={table.pages}
              previousHref={page > 1 ? hrefOf("table", { page: page - 1 }) : undefined}
              nextHref={page < table.pages ? hrefOf("table", { page: page + 1 }) : undefined}
            />
          </>
        )}
      </div>
    </>
  );
}
