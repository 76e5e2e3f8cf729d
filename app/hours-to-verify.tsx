import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { WaitingTable, type SettlingActions } from "@/components/hours/waiting-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { projectsWaiting, waitingHours, type WaitingFilters } from "@/lib/hours/waiting";
import type { Actor } from "@/lib/people/actor";
import { formatHours } from "@/lib/platform/i18n/format";
import { readPage, withParameters } from "@/lib/platform/paging";

type Props = {
  actor: Actor;
  path: string;
  search: Record<string, string | string[] | undefined>;
  actions: SettlingActions;
};

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value ? value : undefined;

/** Hours that wait for the reader, whichever side they are on. */
export async function HoursToVerify({ actor, path, search, actions }: Props) {
  const state = one(search.state);
  const filters: WaitingFilters = {
    project: one(search.project),
    state: state === "LOGGED" || state === "QUERIED" ? state : undefined,
  };
  const [t, locale, waiting, projects] = await Promise.all([
    getTranslations("hours"),
    getLocale(),
    waitingHours(actor, filters, readPage(search.page)),
    projectsWaiting(actor),
  ]);
  const { page, pages, total, minutes } = waiting;
  const href = (to: number) => withParameters(path, { ...filters, page: to });
  return (
    <div className="grid gap-6">
      <form className="flex flex-wrap items-end gap-4">
        <label className="grid gap-1.5 font-semibold">
          {t("waiting.filterProject")}
          <Select
            name="project"
            defaultValue={filters.project ?? ""}
            options={[
              { value: "", label: t("waiting.filterAll") },
              ...projects.map(({ slug, title }) => ({ value: slug, label: title })),
            ]}
          />
        </label>
        <label className="grid gap-1.5 font-semibold">
          {t("waiting.filterState")}
          <Select
            name="state"
            defaultValue={filters.state ?? ""}
            options={[
              { value: "", label: t("waiting.filterAll") },
              { value: "LOGGED", label: t("states.LOGGED") },
              { value: "QUERIED", label: t("states.QUERIED") },
            ]}
          />
        </label>
        <Button type="submit" tone="secondary">
          {t("waiting.filter")}
        </Button>
      </form>
      {total === 0 ? (
        <EmptyState title={t("waiting.empty")}>{t("waiting.emptyText")}</EmptyState>
      ) : (
        <>
          <p className="flex flex-wrap justify-between gap-4 text-ink-soft">
            <span>{t("waiting.total", { count: total, hours: formatHours(minutes, locale) })}</span>
            <Link href={withParameters("/api/exports/hours-waiting", { ...filters })}>
              {t("waiting.export")}
            </Link>
          </p>
          <WaitingTable entries={waiting.rows} actions={actions} />
          <Pagination
            page={page}
            pages={pages}
            previousHref={page > 1 ? href(page - 1) : undefined}
            nextHref={page < pages ? href(page + 1) : undefined}
          />
        </>
      )}
    </div>
  );
}
