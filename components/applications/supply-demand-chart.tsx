import { getTranslations } from "@/lib/platform/i18n/sentences";

export type SupplyDemandRow = {
  label: string;
  seats: number;
  accepted: number;
  applying: number;
};

const kinds = [
  { name: "accepted", fill: "fill-chart-1" },
  { name: "applying", fill: "fill-chart-2" },
] as const;

/**
 * Per discipline or skill: people accepted and people waiting, from zero, against a line where the seats end. The words beside each bar
 * say the same; the page shows the table.
 */
export async function SupplyDemandChart({
  rows,
  sentence,
  text,
}: {
  rows: SupplyDemandRow[];
  sentence: string;
  text: string;
}) {
  const t = await getTranslations("cohorts.staff");
  const most = Math.max(
    1,
    ...rows.map(({ seats, accepted, applying }) => Math.max(seats, accepted + applying)),
  );
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <figure className="grid gap-4">
      <figcaption className="grid gap-2">
        <p className="font-semibold">{sentence}</p>
        <p className="text-ink-soft">{text}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-xs text-ink-soft">
          {kinds.map(({ name, fill }) => (
            <li key={name} className="flex items-center gap-2">
              <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
                <rect width="12" height="12" rx="2" className={fill} />
              </svg>
              {t(name)}
            </li>
          ))}
          <li className="flex items-center gap-2">
            <svg viewBox="0 0 2 14" className="h-3.5 w-0.5" aria-hidden="true">
              <rect width="2" height="14" className="fill-ink" />
            </svg>
            {t("seatsWanted")}
          </li>
        </ul>
      </figcaption>
      <ul className="grid gap-3 text-sm">
        {rows.map(({ label, ...row }) => (
          <li key={label} className="grid gap-1">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span>{label}</span>
              <span className="text-ink-soft tabular-nums">{t("balanceRow", row)}</span>
            </p>
            <svg className="h-4 w-full overflow-visible rtl:-scale-x-100" aria-hidden="true">
              <rect width="100%" y="7" height="2" className="fill-line" />
              <rect width={share(row.accepted)} y="1" height="14" className="fill-chart-1 stroke-paper" />
              <rect
                x={share(row.accepted)}
                width={share(row.applying)}
                y="1"
                height="14"
                className="fill-chart-2 stroke-paper"
              />
              <line
                x1={share(row.seats)}
                x2={share(row.seats)}
                y1="-2"
                y2="18"
                strokeWidth="2"
                className="stroke-ink"
              />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
