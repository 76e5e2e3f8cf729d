import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { SettlingActions } from "@/components/hours/decision-panel";
import { WaitingList } from "@/components/hours/waiting-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { readFilters } from "@/lib/hours/filters";
import { projectsWaiting, waitingHours } from "@/lib/hours/waiting";
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
  const filters = readFilters(search);
  const [t, locale, waiting, projects] = await Promise.all([
    getTranslations("hours"),
    getLocale(),
    waitingHours(actor, filters, readPage(search.page)),
    projectsWaiting(actor),
  ]);
  const { page, pages, total, minutes } = waiting;
  const href = (to: number) => withParameters(path, { ...filters, page: to });
  const takesBack = filters.state === "VERIFIED";
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
              { value: "VERIFIED", label: t("waiting.verified") },
            ]}
          />
        </label>
        <Button type="submit" tone="secondary">
          {t("waiting.filter")}
        </Button>
      </form>
      {takesBack && <p className="text-ink-soft">{t("waiting.verifiedText")}</p>}
      {total === 0 ? (
        <EmptyState title={t(takesBack ? "waiting.emptyVerified" : "waiting.empty")}>
          {!takesBack && t("waiting.emptyText")}
        </EmptyState>
      ) : (
        <>
          <p className="flex flex-wrap justify-between gap-4 text-ink-soft">
            <span>{t("waiting.total", { count: total, hours: formatHours(minutes, locale) })}</span>
            <Link href={withParameters("/api/exports/hours-waiting", { ...filters })}>
              {t("waiting.export")}
            </Link>
          </p>
          <WaitingList
            entries={waiting.rows}
            actions={actions}
            href={(parameters) => withParameters(path, { ...filters, page, ...parameters })}
            list={withParameters("", { ...filters }).slice(1)}
            open={one(search.entry)}
            choose={one(search.choose)}
          />
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
