import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { addressOf } from "@/app/staff/projects/_parts/address-of";
import { LateNote } from "@/app/staff/projects/_parts/late-note";
import { ReadinessNote, TurnNote } from "@/app/staff/projects/_parts/scoping-notes";
import { StageBadge } from "@/components/projects/stage-badge";
import { Table, type Column } from "@/components/ui/table";
import { today } from "@/lib/platform/clock";
import { dateIn, daysBetween } from "@/lib/platform/dates";
import { defaultTimeZone, formatDate, formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { PipelineFilters } from "@/lib/projects/filters";
import type { PipelineRow } from "@/lib/scoping/queries/pipeline";

type Sort = PipelineFilters["sort"];
type Props = {
  rows: readonly PipelineRow[];
  sort: Sort;
  down?: boolean;
  sortHref: (sort: Sort, down: boolean) => string;
};

/** The board's twin: the same projects as a table. */
export async function ProjectTable({ rows, sort, down = false, sortHref }: Props) {
  const [t, record, team, locale] = await Promise.all([
    getTranslations("projects.pipeline"),
    getTranslations("projects.record"),
    getTranslations("teams.page"),
    getLocale(),
  ]);
  const list = await getTranslations("triage.list");
  // how far a scope is stands below its stage, unless all that is shown are scopes
  const scopes = sort === "readiness" || rows.every(({ stage }) => stage === "SCOPING");
  const daysSince = (at: Date) => daysBetween(dateIn(at, defaultTimeZone), today());
  const sortable = (key: Sort) => ({
    key,
    sortHref: sortHref(key, sort === key && !down),
    sorted: sort === key ? (down ? ("descending" as const) : ("ascending" as const)) : undefined,
  });
  const columns: Column<PipelineRow>[] = [
    {
      ...sortable("title"),
      header: t("project"),
      heading: true,
      room: "wide",
      cell: (row) => (
        <span className="grid min-w-0">
          <span className="xl:truncate">
            <Link href={addressOf(row)}>{row.title || record("number", { number: String(row.number) })}</Link>
          </span>
          <span className="text-xs font-normal text-ink-soft xl:truncate">
            {[row.partner, row.scoper].filter(Boolean).join(" · ")}
          </span>
          {row.late && <LateNote late={row.late} />}
        </span>
      ),
    },
    {
      ...sortable("stage"),
      header: t("stage"),
      room: "tight",
      cell: ({ stage, cohort, readiness }) => (
        <Lines
          first={<StageBadge stage={stage} />}
          second={stage === "SCOPING" && !scopes ? <ReadinessNote readiness={readiness} /> : cohort}
        />
      ),
    },
    {
      ...sortable("since"),
      header: t("since"),
      room: "tight",
      cell: ({ stageSince, submittedAt }) => (
        <Lines
          first={formatDay(stageSince, locale)}
          second={submittedAt && list("sentAgo", { days: daysSince(submittedAt) })}
        />
      ),
    },
    {
      ...sortable("waiting"),
      header: list("waiting"),
      room: "tight",
      cell: ({ turn, taken }) =>
        turn && (
          <Lines
            first={<TurnNote turn={turn} />}
            second={list("taken", { staff: String(taken.STAFF), partner: String(taken.PARTNER) })}
          />
        ),
    },
    {
      ...sortable("readiness"),
      header: list("readiness"),
      room: "tight",
      cell: ({ readiness }) => <ReadinessNote readiness={readiness} />,
    },
    {
      ...sortable("end"),
      header: t("end"),
      room: "tight",
      cell: ({ endsOn, seats, seatsTaken }) =>
        (endsOn || seats > 0) && (
          <Lines
            first={endsOn && formatDate(endsOn, locale)}
            second={seats > 0 && team("progress", { taken: seatsTaken, seats })}
          />
        ),
    },
  ];
  const said: Partial<Record<string, (row: PipelineRow) => unknown>> = {
    waiting: ({ turn }) => turn,
    readiness: () => scopes,
    end: ({ endsOn, seats }) => endsOn || seats > 0,
  };
  // a column with nothing in it takes room from those that say something
  const shown = columns.filter(({ key }) => key === sort || !said[key] || rows.some(said[key]));
  return <Table caption={t("caption")} captionHidden columns={shown} rows={rows} rowKey={({ id }) => id} />;
}

/** Below each other where the row has room for it, beside each other on a phone. */
function Lines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <span className="flex flex-wrap items-center justify-end gap-x-2 gap-y-0.5 sm:grid sm:justify-start sm:justify-items-start">
      <span>{first}</span>
      {second && <span className="text-xs text-ink-soft">{second}</span>}
    </span>
  );
}
