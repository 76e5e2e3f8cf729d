import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Measures } from "@/lib/scoping/change-effect";

export type DriftFigures = {
  first: Measures & { number: number };
  now: Measures & { number: number };
  changes: number;
  added: string[];
  removed: string[];
};

type DriftPanelProps = {
  /** Null while version 1 still holds. */
  drift: DriftFigures | null;
  slug: string;
  open: "DRAFT" | "PROPOSED" | null;
};

/** How far what holds now is from what was agreed first: two bars of hours, and the rest in words. */
export async function DriftPanel({ drift, slug, open }: DriftPanelProps) {
  const t = await getTranslations("scopeVersions.drift");
  return (
    <Panel id="drift" title={t("title")}>
      <div className="grid gap-4 text-sm">
        {drift && <DriftBars drift={drift} />}
        {open && <p className="font-semibold">{t(open === "DRAFT" ? "open" : "proposed")}</p>}
        <p>
          <Link href={`/projects/${slug}/scope/change`}>{t(drift || open ? "link" : "begin")}</Link>
        </p>
      </div>
    </Panel>
  );
}

async function DriftBars({ drift: { first, now, changes, added, removed } }: { drift: DriftFigures }) {
  const [t, locale] = await Promise.all([getTranslations("scopeVersions.drift"), getLocale()]);
  const [was, is] = [first.time ?? 0, now.time ?? 0];
  const widest = Math.max(was, is, 1);
  const list = new Intl.ListFormat(locale);
  const number = (value: number) => formatNumber(value, locale);
  const difference = is - was;
  return (
    <div className="grid gap-3">
      <p>{t("text", { changes, first: first.number, now: now.number })}</p>
      {[
        { version: first, label: t("first", { number: first.number }), hours: was, fill: "fill-chart-2" },
        { version: now, label: t("now", { number: now.number }), hours: is, fill: "fill-chart-1" },
      ].map(({ version, label, hours, fill }) => (
        <div key={version.number} className="grid gap-1">
          <p className="flex flex-wrap justify-between gap-x-4">
            <span>{label}</span>
            <span className="text-ink-soft tabular-nums">
              {t("hours", { hours: number(hours) })}
              {version.weeks !== null && ` · ${t("weeks", { weeks: version.weeks })}`}
            </span>
          </p>
          <svg className="h-3 w-full rtl:-scale-x-100" aria-hidden="true">
            <rect width="100%" height="12" rx="3" className="fill-line" />
            <rect width={`${(100 * hours) / widest}%`} height="12" rx="3" className={fill} />
          </svg>
        </div>
      ))}
      <p className="font-semibold">
        {difference === 0
          ? t("same")
          : t(difference > 0 ? "more" : "less", { hours: number(Math.abs(difference)) })}
      </p>
      {added.length > 0 && <p>{t("added", { titles: list.format(added) })}</p>}
      {removed.length > 0 && <p>{t("removed", { titles: list.format(removed) })}</p>}
    </div>
  );
}
