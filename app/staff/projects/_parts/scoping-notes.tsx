import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { PipelineRow } from "@/lib/scoping/queries/pipeline";

/** Whose turn it is and for how long; ours stands out. */
export async function TurnNote({ turn }: Pick<PipelineRow, "turn">) {
  if (!turn) return null;
  const t = await getTranslations("triage.list");
  const days = t("days", { days: turn.days });
  return (
    <span className={turn.side === "STAFF" ? "font-semibold text-ink" : ""}>
      {t(`turn.${turn.side}`, { days })}
    </span>
  );
}

/** How far a scope is: its score drawn, and how much still stops it. */
export async function ReadinessNote({ readiness }: Pick<PipelineRow, "readiness">) {
  if (!readiness) return null;
  const t = await getTranslations("triage.list");
  const { score, blockers } = readiness;
  return (
    <span className="inline-flex items-center gap-1.5">
      {blockers === 0 ? (
        <Icon name="check" className="size-3.5 text-ok" />
      ) : (
        <svg className="h-2 w-10" aria-hidden="true">
          <rect width="40" height="8" rx="2" className="fill-line" />
          <rect width={(40 * score) / 100} height="8" rx="2" className="fill-brand" />
        </svg>
      )}
      {blockers === 0 ? t("ready") : t("missing", { count: blockers })}
    </span>
  );
}
