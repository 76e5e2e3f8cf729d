import { BoardFiltersForm } from "@/app/professional/select/[cohort]/_parts/board-filters";
import { CatalogueLayout } from "@/components/layout/page-columns";
import { FittingSeats } from "@/components/teams/fitting-seats";
import type { BoardMode } from "@/components/teams/seat-board";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { Actor } from "@/lib/people/actor";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { filtered, inOrder, readBoardFilters, type RoleInBrief } from "@/lib/teams/board";
import { rolesOnBoard } from "@/lib/teams/queries/selection";

const size = 12;

type Props = {
  actor: Actor;
  cohort: { id: string; meets: readonly string[] };
  path: string;
  search: Record<string, string | string[] | undefined>;
  roles: readonly RoleInBrief[];
  mode: BoardMode;
  /** Seats are measured against an application of the reader's. */
  judged: boolean;
  /** Whether the number of roles heads the list. */
  count: "h2" | "p";
};

/** Roles with an open seat, narrowed by what the address asks for, a page at a time, those that fit first. */
export async function SeatCatalogue({ actor, cohort, path, search, roles, ...shown }: Props) {
  const { mode, judged, count: Count } = shown;
  const [t, locale] = await Promise.all([getTranslations("teams.board"), getLocale()]);
  // without an application there is nothing to measure seats against
  const read = readBoardFilters(search);
  const filters = judged ? read : { ...read, mine: undefined };
  const found = filtered(inOrder(roles), filters);
  const page = readPage(search.page);
  const roleIds = found.slice((page - 1) * size, page * size).map(({ roleId }) => roleId);
  const onPage = await rolesOnBoard(actor, { cohortId: cohort.id, roleIds }, locale);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const address = (at: number) =>
    withParameters(path, { ...filters, mine: filters.mine ? "1" : undefined, page: at });
  return (
    <CatalogueLayout
      filters={<BoardFiltersForm path={path} filters={filters} roles={roles} judged={judged} />}
    >
      <Count className="text-lg">{t("count", { count: found.length })}</Count>
      {found.length === 0 ? (
        <EmptyState title={t("noneFiltered")}>{t("noneFilteredText")}</EmptyState>
      ) : (
        <FittingSeats roles={onPage} mode={mode} meets={cohort.meets} judged={judged} />
      )}
      <Pagination
        previousHref={page > 1 ? address(page - 1) : undefined}
        nextHref={page < pages ? address(page + 1) : undefined}
        page={page}
        pages={pages}
      />
    </CatalogueLayout>
  );
}
