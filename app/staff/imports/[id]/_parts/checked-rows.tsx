import { Link } from "@/components/ui/link";
import { Badge, type Tone } from "@/components/ui/badge";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { importVerdicts } from "@/lib/organizations/import/import-schema";
import {
  importRows,
  type CheckedRow,
  type ImportFile,
  type ImportVerdict,
} from "@/lib/organizations/import/queries";
import type { Actor } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { RowDetails } from "./row-details";
import { SameName } from "./same-names";

const tones: Record<ImportVerdict, Tone> = {
  ASK: "warn",
  CREATE: "ok",
  CHANGE: "info",
  LEAVE: "neutral",
  REJECT: "danger",
};

type Props = { actor: Actor; file: ImportFile; parameters: Record<string, string | string[] | undefined> };

/** The file row by row: what happens to each, and what was wrong with it. */
export async function CheckedRows({ actor, file, parameters }: Props) {
  const t = await getTranslations("organizations.import");
  const verdict = importVerdicts.find((each) => each === parameters.verdict);
  const warned = parameters.verdict === "warned";
  const { rows, page, pages } = await importRows(
    actor,
    file.id,
    { verdict, warned },
    readPage(parameters.page),
  );
  const chosen = verdict ?? (warned ? "warned" : undefined);
  const hrefOf = (to?: string, number?: number) =>
    withParameters(`/staff/imports/${file.id}`, {
      verdict: to,
      page: number && number > 1 ? number : undefined,
    });
  const counts = {
    ASK: file.asked,
    CREATE: file.created,
    CHANGE: file.changed,
    LEAVE: file.unchanged,
    REJECT: file.rejected,
  };
  const tabs = [
    { href: hrefOf(), label: t("all"), current: !chosen, count: file.total },
    ...importVerdicts
      .filter((each) => counts[each] > 0)
      .map((each) => ({
        href: hrefOf(each),
        label: t(`verdicts.${each}`),
        current: chosen === each,
        count: counts[each],
      })),
    ...(file.warned > 0
      ? [{ href: hrefOf("warned"), label: t("warned"), current: warned, count: file.warned }]
      : []),
  ];
  return (
    <section className="grid gap-4">
      <h2>{t("rowByRow")}</h2>
      <Tabs label={t("rowByRow")} tabs={tabs} />
      <Table<CheckedRow>
        caption={t("rowByRow")}
        captionHidden
        columns={[
          { key: "number", header: t("row"), align: "end", cell: (row) => row.line },
          {
            key: "name",
            header: t("fields.name"),
            heading: true,
            cell: (row) =>
              row.slug ? (
                <Link href={`/organizations/${row.slug}`}>{row.name}</Link>
              ) : (
                row.name || t("noName")
              ),
          },
          {
            key: "verdict",
            header: t("whatHappens"),
            cell: (row) => <Badge tone={tones[row.verdict]}>{t(`verdictOf.${row.verdict}`)}</Badge>,
          },
          {
            key: "details",
            header: t("details"),
            cell: (row) => (
              <div className="grid gap-2">
                <RowDetails row={row} />
                {row.verdict === "ASK" && file.state === "CHECKED" && <SameName file={file} row={row} />}
              </div>
            ),
          },
        ]}
        rows={rows}
        rowKey={(row) => String(row.number)}
        empty={<p className="text-sm text-ink-soft">{t("noRows")}</p>}
      />
      <Pagination
        page={page}
        pages={pages}
        previousHref={page > 1 ? hrefOf(chosen, Math.min(page - 1, pages)) : undefined}
        nextHref={page < pages ? hrefOf(chosen, page + 1) : undefined}
      />
    </section>
  );
}
