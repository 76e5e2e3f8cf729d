import { DecisionPanel, type SettlingActions } from "@/components/hours/decision-panel";
import { HoursStateBadge } from "@/components/hours/hours-state";
import { HoursThread } from "@/components/hours/thread";
import { verifyForm } from "@/components/hours/verify-bar";
import { Link } from "@/components/ui/link";
import type { EntryToSettle } from "@/lib/hours/waiting";
import { formatDate, formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";

type Props = {
  entry: EntryToSettle;
  actions: SettlingActions;
  ticked: boolean;
  open: boolean;
  href: (parameters: Record<string, string>) => string;
  list: string;
};

/** One entry in two lines, with what was said about it and what its last change replaced. */
export async function WaitingRow({ entry, actions, ticked, open, href, list }: Props) {
  const [t, names, locale] = await Promise.all([
    getTranslations("hours"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  const day = formatDate(entry.workedOn, locale, "weekday");
  const activity = t(`activities.${entry.activity}` as "activities.building");
  // of several on one day each is called by what it is
  const facts = [day, entry.title, activity, formatHours(entry.minutes, locale)].join(", ");
  const words = { person: entry.personName, entry: facts };
  const verified = entry.state === "VERIFIED";
  return (
    <li
      id={`entry-${entry.id}`}
      className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] gap-x-2 py-2 text-sm sm:grid-cols-[2.75rem_8.5rem_minmax(0,1fr)_minmax(0,1fr)_4.5rem] sm:gap-x-4"
    >
      {verified ? (
        <span />
      ) : (
        <label className="-my-2 inline-flex size-11 items-center justify-center">
          <span className="sr-only">{t("waiting.chooseEntry", words)}</span>
          <input
            key={entry.version}
            type="checkbox"
            name="entries"
            value={seenValue(entry)}
            form={verifyForm}
            data-group={entry.contributorId}
            defaultChecked={ticked}
            className="size-5 accent-brand"
          />
        </label>
      )}
      <span className="font-semibold whitespace-nowrap">{day}</span>
      <div className="text-end font-semibold tabular-nums sm:order-last">
        {formatHours(entry.minutes, locale)}
        {entry.corrects !== null && (
          <span className="block text-xs font-normal text-ink-soft">
            {t("corrects", { hours: formatHours(entry.corrects, locale) })}
          </span>
        )}
      </div>
      <div className="min-w-0 max-sm:col-span-2 max-sm:col-start-2">
        <Link href={entry.address}>{entry.title}</Link>
        <span className="text-ink-soft">, {names(entry.discipline as "data")}</span>
      </div>
      <div className="min-w-0 max-sm:col-span-2 max-sm:col-start-2">
        {activity}
        {entry.note && <span className="text-ink-soft">: {entry.note}</span>}
      </div>
      <div className="col-span-2 col-start-2 grid justify-items-start gap-2 pt-1 sm:order-last sm:col-span-4 sm:col-start-2">
        {entry.before && (
          <p className="text-warn">{t("waiting.before", { before: await was(entry.before) })}</p>
        )}
        <HoursThread lines={entry.thread} />
        <div className="flex flex-wrap items-center gap-3">
          {entry.state === "QUERIED" && <HoursStateBadge state="QUERIED" />}
          {!open && (
            <Link
              href={`${href({ entry: entry.id })}#entry-${entry.id}`}
              aria-label={t(verified ? "waiting.takeBackOf" : "waiting.decideOf", words)}
              className="inline-flex min-h-6 items-center text-brand underline underline-offset-4"
            >
              {t(verified ? "waiting.takeBack" : "waiting.decide")}
            </Link>
          )}
        </div>
        {open && <DecisionPanel entry={entry} actions={actions} list={list} closeHref={href({})} />}
      </div>
    </li>
  );
}

/** What the last change replaced: "0.25 h, Sat 3 Oct". */
async function was({
  minutes,
  workedOn,
  activity,
  note,
}: NonNullable<EntryToSettle["before"]>): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("hours"), getLocale()]);
  const parts = [
    minutes !== undefined && formatHours(minutes, locale),
    workedOn && formatDate(workedOn, locale, "weekday"),
    activity && t(`activities.${activity}` as "activities.building"),
    note && t("reason", { reason: note }),
  ];
  return parts.filter(Boolean).join(", ");
}
