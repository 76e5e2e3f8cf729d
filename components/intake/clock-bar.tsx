import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Clock } from "@/lib/projects/turn";

type ClockBarProps = { clock: Clock; reader: "partner" | "staff" };

/** How long each side has kept the other waiting: a sentence, and a bar that grows to both sides from the middle. */
export async function ClockBar({ clock, reader }: ClockBarProps) {
  const t = await getTranslations("intake.clock");
  const inDays = (days: number) => t("days", { days });
  const { now } = clock;
  const other = now && (now.side === "PARTNER" ? clock.STAFF : clock.PARTNER);
  return (
    <div className="grid gap-3 text-sm">
      <p>
        {now
          ? t(`${reader}.${now.side}`, { days: inDays(now.days), other: inDays(other ?? 0) })
          : t(`${reader}.over`, { staff: inDays(clock.STAFF), partner: inDays(clock.PARTNER) })}
      </p>
      <TwoSides clock={clock} reader={reader} />
      <p className="text-xs text-ink-soft">{t("note")}</p>
    </div>
  );
}

/** Only the bar with its two numbers, for a row of a list. */
export async function TwoSides({ clock, reader }: ClockBarProps) {
  const [t, locale] = await Promise.all([getTranslations("intake.clock"), getLocale()]);
  const longest = Math.max(clock.PARTNER, clock.STAFF, 10);
  const width = (days: number) => (days / longest) * 50;
  const sides = [
    { side: "STAFF", x: 50 - width(clock.STAFF), fill: "fill-brand" },
    { side: "PARTNER", x: 50, fill: "fill-chart-2" },
  ] as const;
  const words = sides.map(
    ({ side }) => `${t(`side.${reader}.${side}`)}: ${t("days", { days: clock[side] })}`,
  );
  return (
    <div className="grid gap-1">
      <svg className="h-3 w-full rtl:-scale-x-100" role="img" aria-label={words.join(", ")}>
        <rect width="100%" height="12" rx="3" className="fill-line" />
        {sides.map(({ side, x, fill }) => (
          <rect key={side} x={`${x}%`} width={`${width(clock[side])}%`} height="12" className={fill} />
        ))}
        <rect x="50%" y="0" width="2" height="12" className="fill-ink" />
      </svg>
      <p className="flex justify-between gap-4 text-xs text-ink-soft" aria-hidden="true">
        {sides.map(({ side }) => (
          <span key={side}>
            {t(`side.${reader}.${side}`)}{" "}
            <span className="font-semibold text-ink tabular-nums">{formatNumber(clock[side], locale)}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
