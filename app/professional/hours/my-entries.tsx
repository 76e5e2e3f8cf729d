import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "next-intl/server";
import { EntryForm } from "@/components/hours/entry-form";
import { HoursStateBadge } from "@/components/hours/hours-state";
import { Table } from "@/components/ui/table";
import type { MyEntry } from "@/lib/hours/mine";
import { formatDate, formatHours, formatMoney } from "@/lib/platform/i18n/format";
import { changeHours, correctHours } from "./actions";

/** One's entries with what can still be done about each. */
export async function MyEntries({ entries }: { entries: readonly MyEntry[] }) {
  const [t, locale] = await Promise.all([getTranslations("hours"), getLocale()]);
  return (
    <Table
      caption={t("mine.caption")}
      captionHidden
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        {
          key: "day",
          header: t("columns.day"),
          heading: true,
          cell: (entry) => formatDate(entry.workedOn, locale, "weekday"),
        },
        {
          key: "project",
          header: t("columns.project"),
          cell: (entry) => <Link href={`/projects/${entry.projectSlug}`}>{entry.projectTitle}</Link>,
        },
        {
          key: "work",
          header: t("columns.work"),
          cell: (entry) => (
            <div>
              {t.has(`activities.${entry.activity}` as "activities.building") &&
                t(`activities.${entry.activity}` as "activities.building")}
              {entry.note && <span className="block text-ink-soft">{entry.note}</span>}
            </div>
          ),
        },
        {
          key: "hours",
          header: t("columns.hours"),
          align: "end",
          cell: (entry) => formatHours(entry.minutes, locale),
        },
        { key: "state", header: t("columns.state"), cell: (entry) => <EntryState entry={entry} /> },
        {
          key: "value",
          header: t("columns.value"),
          align: "end",
          cell: (entry) => (entry.valueCents === null ? "" : formatMoney(entry.valueCents, locale)),
        },
        { key: "act", header: t("columns.act"), cell: (entry) => <EntryAct entry={entry} /> },
      ]}
    />
  );
}

async function EntryState({ entry }: { entry: MyEntry }) {
  const t = await getTranslations("hours");
  return (
    <div className="grid justify-items-start gap-1">
      <HoursStateBadge state={entry.state} />
      {entry.isCorrection && <span className="text-ink-soft">{t("isCorrection")}</span>}
      {entry.superseded && <span className="text-ink-soft">{t("replaced")}</span>}
      {entry.reason && entry.state !== "VERIFIED" && <span>{t("reason", { reason: entry.reason })}</span>}
    </div>
  );
}

async function EntryAct({ entry }: { entry: MyEntry }) {
  const t = await getTranslations("hours");
  if (entry.state === "LOGGED")
    return <EntryForm action={changeHours} entry={entry} label={t("change")} button={t("save")} />;
  if (entry.state === "QUERIED")
    return <EntryForm action={changeHours} entry={entry} label={t("answer")} button={t("save")} />;
  if (entry.state === "VERIFIED" && !entry.hasCorrection)
    return (
      <EntryForm
        action={correctHours}
        entry={entry}
        label={t("correct")}
        button={t("sendCorrection")}
        note={t("correctNote")}
      />
    );
  return null;
}
