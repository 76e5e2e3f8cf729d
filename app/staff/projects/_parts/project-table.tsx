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
import type { PipelineRow } from "@/lib/projects/queries/pipeline";

type Sort = PipelineFilters["sort"];
type Props = {
  rows: readonly PipelineRow[];
  sort: Sort;
  down?: boolean;
  sortHref: (sort: Sort, down: boolean) => string;
};

/** The board's twin: the same projects as a table. */
export async function ProjectTable({ rows, sort, down = false, sortHref }: Props) {
  const [t, record, locale] = await Promise.all([
    getTranslations("projects.pipeline"),
    getTranslations("projects.record"),
    getLocale(),
  ]);
  const list = await getTranslations("triage.list");
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
      cell: (row) => (
        <span className="grid sm:min-w-40">
          <Link href={addressOf(row)}>{row.title || record("number", { number: String(row.number) })}</Link>
          <span className="font-normal text-ink-soft">
            {[row.partner, row.scoper].filter(Boolean).join(" · ")}
          </span>
        </span>
      ),
    },
    {
      ...sortable("stage"),
      header: t("stage"),
      cell: ({ stage, cohort }) => (
        <>
          <StageBadge stage={stage} />
          {cohort && <span className="mt-1 block text-xs text-ink-soft">{cohort}</span>}
        </>
      ),
    },
    {
      ...sortable("since"),
      header: t("since"),
      cell: ({ stageSince, submittedAt }) => (
        <>
          <Day>{formatDay(stageSince, locale)}</Day>
          {submittedAt && (
            <span className="block text-xs text-ink-soft">
              {list("sentAgo", { days: daysSince(submittedAt) })}
            </span>
          )}
        </>
      ),
    },
    {
      ...sortable("waiting"),
      header: list("waiting"),
      cell: ({ turn, taken }) =>
        turn && (
          <>
            <TurnNote turn={turn} />
            <span className="block text-xs text-ink-soft">
              {list("taken", { staff: String(taken.STAFF), partner: String(taken.PARTNER) })}
            </span>
          </>
        ),
    },
    {
      ...sortable("readiness"),
      header: list("readiness"),
      cell: ({ stage, readiness }) => stage === "SCOPING" && <ReadinessNote readiness={readiness} />,
    },
    {
      key: "seats",
      header: t("seats"),
      align: "end",
      cell: ({ seats, seatsTaken }) => (seats > 0 ? `${seatsTaken}/${seats}` : null),
    },
    {
      ...sortable("end"),
      header: t("end"),
      cell: ({ endsOn }) => endsOn && <Day>{formatDate(endsOn, locale)}</Day>,
    },
    { key: "late", header: t("state"), cell: ({ late }) => late && <LateNote late={late} /> },
  ];
  const said: Partial<Record<string, (row: PipelineRow) => unknown>> = {
    waiting: ({ turn }) => turn,
    readiness: ({ stage }) => stage === "SCOPING",
    seats: ({ seats }) => seats > 0,
    end: ({ endsOn }) => endsOn,
    late: ({ late }) => late,
  };
  // a column with nothing in it takes room from those that say something
  const shown = columns.filter(({ key }) => key === sort || !said[key] || rows.some(said[key]));
  return <Table caption={t("caption")} captionHidden columns={shown} rows={rows} rowKey={({ id }) => id} />;
}

function Day({ children }: { children: string }) {
  return <span className="whitespace-nowrap">{children}</span>;
}
