import { BoardFiltersForm } from "@/app/professional/select/[cohort]/_parts/board-filters";
import { CatalogueLayout } from "@/components/layout/page-columns";
import { FittingSeats } from "@/components/teams/fitting-seats";
import type { BoardMode } from "@/components/teams/seat-board";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { filtered, inOrder, readBoardFilters, type BoardRole } from "@/lib/teams/board";

const size = 15;

type Props = {
  path: string;
  search: Record<string, string | string[] | undefined>;
  roles: readonly BoardRole[];
  mode: BoardMode;
  /** When the cohort's teams meet. */
  meets: readonly string[];
  /** Seats are measured against an application of the reader's. */
  judged: boolean;
  /** Whether the number of roles heads the list. */
  count: "h2" | "p";
};

/** Roles with an open seat, narrowed by what the address asks for, a page at a time, those that fit first. */
export async function SeatCatalogue({ path, search, roles, mode, meets, judged, count: Count }: Props) {
  const t = await getTranslations("teams.board");
  // without an application there is nothing to measure seats against
  const read = readBoardFilters(search);
  const filters = judged ? read : { ...read, mine: undefined };
  const found = filtered(inOrder(roles), filters);
  const page = readPage(search.page);
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
        <FittingSeats
          roles={found.slice((page - 1) * size, page * size)}
          mode={mode}
          meets={meets}
          judged={judged}
        />
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
