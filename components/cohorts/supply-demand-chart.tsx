import { getTranslations } from "next-intl/server";
import { ChartFrame } from "@/components/charts/chart-frame";

export type SupplyDemandRow = {
  label: string;
  seats: number;
  accepted: number;
  applying: number;
};

/** Per discipline: people accepted and people waiting, drawn from zero against a line where the seats end. */
export async function SupplyDemandChart({ rows, sentence }: { rows: SupplyDemandRow[]; sentence: string }) {
  const t = await getTranslations("cohorts.staff");
  const most = Math.max(
    1,
    ...rows.map(({ seats, accepted, applying }) => Math.max(seats, accepted + applying)),
  );
  const share = (count: number) => `${(100 * count) / most}%`;
  const legend = [
    { label: t("accepted"), fill: "fill-chart-1" },
    { label: t("applying"), fill: "fill-chart-2" },
  ];
  return (
    <ChartFrame
      title={t("balanceText")}
      description={sentence}
      table={{
        columns: [t("discipline"), t("seatsWanted"), t("accepted"), t("applying")],
        rows: rows.map(({ label, ...row }) => [label, row.seats, row.accepted, row.applying].map(String)),
      }}
    >
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-xs text-ink-soft">
        {legend.map(({ label, fill }) => (
          <li key={label} className="flex items-center gap-2">
            <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
              <rect width="12" height="12" rx="2" className={fill} />
            </svg>
            {label}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <svg viewBox="0 0 2 14" className="h-3.5 w-0.5" aria-hidden="true">
            <rect width="2" height="14" className="fill-ink" />
          </svg>
          {t("seatsWanted")}
        </li>
      </ul>
      <ul className="grid gap-3 text-sm">
        {rows.map(({ label, seats, accepted, applying }) => (
          <li key={label} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[11rem_1fr_auto]">
            <span>{label}</span>
            <svg className="h-4 w-full overflow-visible max-sm:order-last" aria-hidden="true">
              <rect width="100%" y="7" height="2" className="fill-line" />
              <rect width={share(accepted)} y="1" height="14" rx="2" className="fill-chart-1" />
              <rect
                x={share(accepted)}
                width={share(applying)}
                y="1"
                height="14"
                rx="2"
                className="fill-chart-2"
              />
              <line
                x1={share(seats)}
                x2={share(seats)}
                y1="-2"
                y2="18"
                strokeWidth="2"
                className="stroke-ink"
              />
            </svg>
            <span className="text-ink-soft tabular-nums">
              {t("balanceRow", { seats, accepted, applying })}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
