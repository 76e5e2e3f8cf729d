import { ActionButton } from "@/components/forms/action-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { FormationView } from "@/lib/formation/queries/page";
import { askFormation, cancelFormation } from "../actions";
import { Refresher } from "./refresher";

/** Whether teams are worked out, under way or still to be asked for. */
export async function RunState({ view: { cohort, run, stale, input } }: { view: FormationView }) {
  const [t, locale] = await Promise.all([getTranslations("selection.form"), getLocale()]);
  const ask = (label: string, tone: "primary" | "secondary") => (
    <ActionButton action={askFormation} fields={{ cohortId: cohort.id }} label={label} tone={tone} quiet />
  );
  if (input.people.length === 0 || input.roles.length === 0)
    return (
      <EmptyState title={t("nobody")}>
        {t(input.people.length === 0 ? "nobodyPeople" : "nobodySeats")}
      </EmptyState>
    );
  if (!run)
    return (
      <EmptyState title={t("none")} action={ask(t("ask"), "primary")}>
        {t("noneText")}
      </EmptyState>
    );
  if (run.state === "QUEUED" || run.state === "RUNNING")
    return (
      <div className="grid max-w-form gap-4">
        <Progress
          label={t("underWay")}
          value={run.done}
          max={run.of}
          text={run.of === 0 ? t("queued") : t("steps", { done: run.done, of: run.of })}
        />
        <p className="text-sm text-ink-soft">{t("underWayText")}</p>
        <Refresher />
        <ActionButton
          action={cancelFormation}
          fields={{ runId: run.id }}
          label={t("cancel")}
          tone="secondary"
          size="small"
          quiet
        />
      </div>
    );
  const at = formatInstant(run.publishedAt ?? run.askedAt, locale, cohort.timeZone);
  return (
    <div className="grid gap-4">
      {run.state === "FAILED" && (
        <Notice tone="danger" title={t("failed")}>
          {t(run.problem === "pins" ? "failedPins" : "failedOther")}
        </Notice>
      )}
      {run.state === "DONE" && (stale || run.published) && (
        <Notice tone={run.published ? "ok" : "warn"} title={t(run.published ? "published" : "stale")}>
          {t(run.published ? "publishedText" : "staleText", { at })}
        </Notice>
      )}
      {run.state === "DONE" && !stale && !run.published && (
        <p className="text-sm text-ink-soft">{t("workedOut", { at })}</p>
      )}
      <div>{ask(t("again"), stale || run.published || run.state === "FAILED" ? "primary" : "secondary")}</div>
    </div>
  );
}
