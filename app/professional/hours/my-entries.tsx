import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { EntryForm } from "@/components/hours/entry-form";
import { ActionButton } from "@/components/forms/action-button";
import { HoursThread } from "@/components/hours/thread";
import { HoursStateBadge } from "@/components/hours/hours-state";
import { Table } from "@/components/ui/table";
import type { MyEntry } from "@/lib/hours/mine";
import { formatDate, formatHours, formatMoney } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { answerHours, cancelHours, changeHours, correctHours, withdrawHours } from "./actions";

/** One's entries with what can still be done about each. */
export async function MyEntries({ entries, today }: { entries: readonly MyEntry[]; today: string }) {
  const [t, locale] = await Promise.all([getTranslations("hours"), getLocale()]);
  const activity = (key: string) => {
    const name = `activities.${key}` as "activities.building";
    return t.has(name) && t(name);
  };
  const sameAsAbove = new Set(
    entries.filter((entry, row) => entries[row - 1]?.projectSlug === entry.projectSlug).map(({ id }) => id),
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
        { key: "act", header: t("columns.act"), cell: (entry) => <EntryAct entry={entry} today={today} /> },
      ]}
    />
  );
}

type WorkProps = { entry: MyEntry; activity: ReactNode; known: boolean };

/** What was done, in two lines with its project; where the row above names the same one, only listeners and cards repeat it. */
function Work({ entry: { note, projectSlug, projectTitle }, activity, known }: WorkProps) {
  return (
    <div className="grid min-w-0">
      <p title={note || undefined} className={known ? "xl:line-clamp-2" : "xl:line-clamp-1"}>
        {activity}
        {note && <span className="text-ink-soft"> · {note}</span>}
      </p>
      <p className={`text-xs ${known ? "text-ink-soft sm:sr-only" : "xl:truncate"}`}>
        {known ? projectTitle : <Link href={`/projects/${projectSlug}`}>{projectTitle}</Link>}
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

async function EntryAct({ entry, today }: { entry: MyEntry; today: string }) {
  const [t, locale] = await Promise.all([getTranslations("hours"), getLocale()]);
  const words = [
    formatDate(entry.workedOn, locale, "weekday"),
    entry.projectTitle,
    formatHours(entry.minutes, locale),
  ];
  const of = words.join(", ");
  if (entry.state === "LOGGED" || entry.state === "QUERIED") {
    const asked = entry.state === "QUERIED";
    return (
      <div className={acts}>
        {asked && (
          <ActionButton
            action={answerHours}
            fields={{ entryId: entry.id }}
            label={t("answer")}
            of={of}
            {...quiet}
            confirm={{
              text: null,
              button: t("answerButton"),
              reason: {
                name: "answer",
                label: t("fields.answer"),
                hint: t("fields.answerHint"),
                required: true,
              },
            }}
          />
        )}
        {entry.minutes > 0 && (
          <EntryForm
            action={changeHours}
            entry={entry}
            label={t(asked ? "changeIt" : "change")}
            of={of}
            button={t("save")}
            today={today}
            asked={asked}
          />
        )}
        <ActionButton
          action={withdrawHours}
          fields={{ entryId: entry.id }}
          label={t("withdraw")}
          of={of}
          {...quiet}
          confirm={{ text: t("withdrawText"), button: t("withdrawButton") }}
        />
      </div>
    );
  }
  if (entry.state !== "VERIFIED" || entry.hasCorrection || entry.minutes === 0) return null;
  return (
    <div className={acts}>
      <EntryForm
        action={correctHours}
        entry={entry}
        label={t("correct")}
        of={of}
        button={t("sendCorrection")}
        note={t("correctNote")}
        today={today}
      />
      <ActionButton
        action={cancelHours}
        fields={{ entryId: entry.id }}
        label={t("cancel")}
        of={of}
        {...quiet}
        confirm={{
          text: t("cancelText"),
          button: t("cancelButton"),
          reason: { label: t("cancelReason"), required: true },
        }}
      />
    </div>
  );
}

// on one line until one of them is unfolded
const acts = "flex flex-wrap gap-1 xl:not-has-[[open]]:flex-nowrap xl:not-has-[[open]]:whitespace-nowrap";
const quiet = { tone: "quiet", size: "small" } as const;
