import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Named } from "@/components/ui/named";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export type ChartTable = { columns: readonly string[]; rows: readonly (readonly string[])[] };

type ChartFrameProps = {
  title: string;
  /** What the picture says, in a sentence worked out from its data. */
  finding: string;
  /** What is counted. */
  description: string;
  source?: ReactNode;
  table: ChartTable;
  children: ReactNode;
};

/** A chart with its title, what it says in words, and its data as a table one click away. */
export async function ChartFrame({ title, finding, description, source, table, children }: ChartFrameProps) {
  const t = await getTranslations("common");
  return (
    <figure className="grid gap-3">
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="text-sm">{finding}</p>
        <p className="text-sm text-ink-soft">{description}</p>
      </figcaption>
      {children}
      {source && <p className="text-xs text-ink-soft">{source}</p>}
      <div className="print:hidden">
        <Disclosure summary={<Named of={title}>{t("dataTable")}</Named>}>
          <table className="w-full border-collapse">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr className="border-b-2 border-ink text-xs text-ink-soft">
                {table.columns.map((column, index) => (
                  <th
                    key={column}
                    scope="col"
                    className={`py-2 font-semibold ${index === 0 ? "text-start" : "ps-3 text-end"}`}
                  >
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {table.rows.map(([head, ...cells]) => (
                <tr key={head}>
                  <th scope="row" className="py-2 text-start font-normal">
                    {head}
                  </th>
                  {cells.map((cell, index) => (
                    <td key={index} className="py-2 ps-3 text-end tabular-nums">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      </div>
    </figure>
  );
}
