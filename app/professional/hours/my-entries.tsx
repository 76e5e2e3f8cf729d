import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { HoursThread } from "@/components/hours/thread";
import { HoursStateBadge } from "@/components/hours/hours-state";
import { Named } from "@/components/ui/named";
import { Table } from "@/components/ui/table";
import { openActs, type MyEntry } from "@/lib/hours/mine";
import { formatDate, formatHours, formatMoney } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { entryInWords } from "./entry-in-words";

/** One's entries with what can still be done about each. */
export async function MyEntries({ entries }: { entries: readonly MyEntry[] }) {
  const [t, locale] = await Promise.all([getTranslations("hours"), getLocale()]);
  const activity = (key: string) => {
    const name = `activities.${key}` as "activities.building";
    return t.has(name) && t(name);
  };
  const sameAsAbove = new Set(
    entries.filter((entry, row) => entries[row - 1]?.address === entry.address).map(({ id }) => id),
  );
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
          room: "tight",
          cell: (entry) => formatDate(entry.workedOn, locale, "weekday"),
        },
        {
          key: "work",
          header: t("columns.work"),
          room: "wide",
          cell: (entry) => (
            <Work entry={entry} activity={activity(entry.activity)} known={sameAsAbove.has(entry.id)} />
          ),
        },
        {
          key: "hours",
          header: t("columns.hours"),
          align: "end",
          cell: (entry) => formatHours(entry.minutes, locale),
        },
        {
          key: "state",
          header: t("columns.state"),
          room: "tight",
          cell: (entry) => <EntryState entry={entry} />,
        },
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

type WorkProps = { entry: MyEntry; activity: ReactNode; known: boolean };

/** What was done, in two lines with its project; where the row above names the same one, only listeners and cards repeat it. */
function Work({ entry: { note, title, address }, activity, known }: WorkProps) {
  return (
    <div className="grid min-w-0">
      <p title={note || undefined} className={known ? "xl:line-clamp-2" : "xl:line-clamp-1"}>
        {activity}
        {note && <span className="text-ink-soft"> · {note}</span>}
      </p>
      <p className={`text-xs ${known ? "text-ink-soft sm:sr-only" : "xl:truncate"}`}>
        {known ? title : <Link href={address}>{title}</Link>}
      </p>
    </div>
  );
}

async function EntryState({ entry }: { entry: MyEntry }) {
  const t = await getTranslations("hours");
  return (
    <div className="grid justify-items-start gap-1">
      <HoursStateBadge state={entry.state} />
      {entry.isCorrection && (
        <span className="text-ink-soft">{t(entry.minutes === 0 ? "toNothing" : "isCorrection")}</span>
      )}
      {entry.superseded && <span className="text-ink-soft">{t("replaced")}</span>}
      <HoursThread lines={entry.thread} />
    </div>
  );
}

/** The way to what can still be done about it. */
async function EntryAct({ entry }: { entry: MyEntry }) {
  const acts = openActs(entry);
  if (!acts) return null;
  const [t, of] = await Promise.all([getTranslations("hours"), entryInWords(entry)]);
  return (
    <Link href={`/professional/hours/${entry.id}`}>
      <Named of={of}>{t(entry.state === "QUERIED" ? "answer" : acts)}</Named>
    </Link>
  );
}
