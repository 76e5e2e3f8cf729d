import { Link } from "@/components/ui/link";
import type { SettlingActions } from "@/components/hours/decision-panel";
import { WaitingList } from "@/components/hours/waiting-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { ListFilters } from "@/components/ui/list-filters";
import { readFilters } from "@/lib/hours/filters";
import { waitingHours, workWaiting } from "@/lib/hours/waiting";
import type { Actor } from "@/lib/people/actor";
import { formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";

type Props = {
  actor: Actor;
  path: string;
  search: Record<string, string | string[] | undefined>;
  actions: SettlingActions;
};

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value ? value : undefined;

/** Says what the list shows: hours that wait, or verified ones. */
export async function hoursHeading(side: "partner" | "staff", search: Props["search"]) {
  const t = await getTranslations("hours.waiting");
  return readFilters(search).state === "VERIFIED"
    ? { title: t("verifiedTitle"), lead: t("verifiedText") }
    : { title: t(`${side}Title`), lead: t(`${side}Lead`) };
}

/** Hours that wait for the reader, whichever side they are on. */
export async function HoursToVerify({ actor, path, search, actions }: Props) {
  const filters = readFilters(search);
  const [t, locale, waiting, work] = await Promise.all([
    getTranslations("hours"),
    getLocale(),
    waitingHours(actor, filters, readPage(search.page)),
    workWaiting(actor),
  ]);
  const { page, pages, total, minutes } = waiting;
  const href = (to: number) => withParameters(path, { ...filters, page: to });
  const takesBack = filters.state === "VERIFIED";
  return (
    <div className="grid gap-6">
      <ListFilters
        action={path}
        label={t("waiting.filters")}
        filters={[
          {
            kind: "one",
            name: "work",
            label: t("waiting.filterProject"),
            any: t("waiting.filterAnyProject"),
            options: work.map(({ address, title }) => ({ value: address, label: title })),
            value: filters.work,
          },
          {
            kind: "one",
            name: "state",
            label: t("waiting.filterState"),
            any: t("waiting.filterAll"),
            options: [
              { value: "LOGGED", label: t("states.LOGGED") },
              { value: "QUERIED", label: t("states.QUERIED") },
              { value: "VERIFIED", label: t("waiting.verified") },
            ],
            value: filters.state,
          },
        ]}
      />
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
