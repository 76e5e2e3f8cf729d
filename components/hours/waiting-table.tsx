import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { HoursStateBadge } from "@/components/hours/hours-state";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Table } from "@/components/ui/table";
import type { WaitingEntry } from "@/lib/hours/waiting";
import type { FormAction } from "@/lib/platform/action-state";
import { formatDate, formatHours } from "@/lib/platform/i18n/format";

export type SettlingActions = { verify: FormAction; query: FormAction; reject: FormAction };

const formId = "verify";

/** Entries to settle: choose and verify many at once, ask about one or turn it down in place. */
export async function WaitingTable({
  entries,
  actions,
}: {
  entries: readonly WaitingEntry[];
  actions: SettlingActions;
}) {
  const [t, names, locale] = await Promise.all([
    getTranslations("hours"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  const day = (entry: WaitingEntry) => formatDate(entry.workedOn, locale, "weekday");
  return (
    <div className="grid gap-4">
      <Table
        caption={t("waiting.caption")}
        captionHidden
        rows={entries}
        rowKey={(entry) => entry.id}
        columns={[
          {
            key: "choose",
            header: t("columns.choose"),
            // the boxes belong to the form below by its id: forms cannot stand in each other
            cell: (entry) => (
              <label className="inline-flex size-11 items-center justify-center">
                <span className="sr-only">
                  {t("waiting.chooseEntry", { person: entry.personName, day: day(entry) })}
                </span>
                <input
                  type="checkbox"
                  name="entryIds"
                  value={entry.id}
                  form={formId}
                  className="size-5 accent-brand"
                />
              </label>
            ),
          },
          { key: "person", header: t("columns.person"), heading: true, cell: (entry) => entry.personName },
          { key: "day", header: t("columns.day"), cell: day },
          {
            key: "project",
            header: t("columns.project"),
            cell: (entry) => (
              <div>
                <Link href={`/projects/${entry.projectSlug}`}>{entry.projectTitle}</Link>
                <span className="block text-ink-soft">{names(entry.discipline as "data")}</span>
              </div>
            ),
          },
          {
            key: "work",
            header: t("columns.work"),
            cell: (entry) => (
              <div>
                {t(`activities.${entry.activity}` as "activities.building")}
                {entry.note && <span className="block text-ink-soft">{entry.note}</span>}
              </div>
            ),
          },
          {
            key: "hours",
            header: t("columns.hours"),
            align: "end",
            cell: (entry) => (
              <div>
                {formatHours(entry.minutes, locale)}
                {entry.corrects !== null && (
                  <span className="block text-ink-soft">
                    {t("corrects", { hours: formatHours(entry.corrects, locale) })}
                  </span>
                )}
              </div>
            ),
          },
          {
            key: "state",
            header: t("columns.state"),
            cell: (entry) => (
              <div className="grid justify-items-start gap-1">
                <HoursStateBadge state={entry.state} />
                {entry.question && (
                  <span className="text-ink-soft">{t("reason", { reason: entry.question })}</span>
                )}
              </div>
            ),
          },
          {
            key: "act",
            header: t("columns.act"),
            cell: (entry) => <Doubt entry={entry} actions={actions} />,
          },
        ]}
      />
      <ActionForm action={actions.verify} id={formId} className="grid justify-items-start gap-3">
        <SubmitButton>{t("waiting.verify")}</SubmitButton>
      </ActionForm>
    </div>
  );
}

async function Doubt({ entry, actions }: { entry: WaitingEntry; actions: SettlingActions }) {
  const t = await getTranslations("hours.waiting");
  const reason = { label: t("reasonLabel"), required: true };
  return (
    <div className="flex flex-wrap gap-1">
      {entry.state === "LOGGED" && (
        <ActionButton
          action={actions.query}
          fields={{ entryId: entry.id }}
          label={t("ask")}
          tone="quiet"
          size="small"
          confirm={{ text: t("askText"), button: t("askButton"), reason }}
        />
      )}
      <ActionButton
        action={actions.reject}
        fields={{ entryId: entry.id }}
        label={t("reject")}
        tone="quiet"
        size="small"
        confirm={{ text: t("rejectText"), button: t("rejectButton"), reason }}
      />
    </div>
  );
}
