import { getLocale, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { LateNote } from "@/app/staff/projects/_parts/late-note";
import { StageBadge } from "@/components/projects/stage-badge";
import { Table, type Column } from "@/components/ui/table";
import { formatDate, formatDay } from "@/lib/platform/i18n/format";
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
      cell: ({ slug, title, number, partner }) => (
        <>
          <Link href={`/projects/${slug}`}>{title || record("number", { number: String(number) })}</Link>
          <span className="block font-normal text-ink-soft">{partner}</span>
        </>
      ),
    },
    { key: "cohort", header: t("cohort"), cell: ({ cohort }) => cohort },
    { ...sortable("stage"), header: t("stage"), cell: ({ stage }) => <StageBadge stage={stage} /> },
    {
      ...sortable("since"),
      header: t("since"),
      cell: ({ stageSince }) => <Day>{formatDay(stageSince, locale)}</Day>,
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
  return <Table caption={t("caption")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function Day({ children }: { children: string }) {
  return <span className="whitespace-nowrap">{children}</span>;
}
