import { SupplyDemandChart } from "@/components/applications/supply-demand-chart";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, type Column } from "@/components/ui/table";
import type { Balance } from "@/lib/applications/supply-and-demand";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const counts = ["seats", "accepted", "applying", "waitlisted"] as const;

/** Supply against demand, drawn and as a table, with what is still missing per discipline. */
export async function BalanceSection({ balances }: { balances: Balance[] }) {
  const [t, names] = await Promise.all([getTranslations("cohorts.staff"), getTranslations("catalogue")]);
  const missing = ({ seats, accepted }: Balance) => Math.max(0, seats - accepted);
  const short = balances.reduce((sum, balance) => sum + missing(balance), 0);
  const total = (name: (typeof counts)[number]) => balances.reduce((sum, balance) => sum + balance[name], 0);
  const headers = {
    seats: t("seatsWanted"),
    accepted: t("accepted"),
    applying: t("applying"),
    waitlisted: t("waitlisted"),
  };
  const columns: Column<Balance>[] = [
    {
      key: "discipline",
      header: t("discipline"),
      heading: true,
      cell: ({ discipline }) => <span className="wrap-break-word">{names(`disciplines.${discipline}`)}</span>,
    },
    ...counts.map((name): Column<Balance> => ({
      key: name,
      header: headers[name],
      align: "end",
      cell: (balance) => balance[name],
    })),
    { key: "places", header: t("places"), align: "end", cell: ({ places }) => places ?? "–" },
    { key: "missing", header: t("missing"), align: "end", cell: missing },
  ];
  return (
    <section aria-labelledby="balance" className="grid gap-6">
      <h2 id="balance">{t("balance")}</h2>
      {balances.length === 0 ? (
        <p className="text-ink-soft">{t("noBalance")}</p>
      ) : (
        <>
          <SupplyDemandChart
            rows={balances.map(({ discipline, ...row }) => ({
              label: names(`disciplines.${discipline}`),
              ...row,
            }))}
            sentence={t("balanceSentence", { short })}
            text={t("balanceText")}
          />
          <Disclosure summary={t("balanceTable")}>
            <Table
              caption={t("balance")}
              captionHidden
              columns={columns}
              rows={balances}
              rowKey={({ discipline }) => discipline}
              footer={{
                discipline: t("total"),
                ...Object.fromEntries(counts.map((name) => [name, total(name)])),
                missing: short,
              }}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
}
