import { ChooseButton } from "@/components/hours/choose-button";
import type { SettlingActions } from "@/components/hours/decision-panel";
import { SkipToVerify, VerifyBar, verifyForm } from "@/components/hours/verify-bar";
import { WaitingRow } from "@/components/hours/waiting-row";
import type { EntryToSettle } from "@/lib/hours/waiting";
import { formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

export type WaitingListProps = {
  entries: readonly EntryToSettle[];
  actions: SettlingActions;
  /** The page with these parameters beside its filters. */
  href: (parameters: Record<string, string>) => string;
  /** The filters, to come back to. */
  list: string;
  /** The entry whose decision is open. */
  open?: string;
  /** Whose entries are ticked from the start: everyone's ("all") or one person's. */
  choose?: string;
};

/** Entries person by person: choose and verify many at once, decide about one in place. */
export async function WaitingList({ entries, actions, href, list, open, choose }: WaitingListProps) {
  const [t, locale] = await Promise.all([getTranslations("hours.waiting"), getLocale()]);
  const people = byPerson(entries);
  const takesBack = entries[0]?.state === "VERIFIED";
  const ticked = ({ contributorId }: EntryToSettle) =>
    choose === "all" || (choose && choose === contributorId);
  const sum = (of: readonly EntryToSettle[]) => of.reduce((total, { minutes }) => total + minutes, 0);
  return (
    <div className="grid gap-8 [&_:is(a,button,input,li)]:scroll-mt-28">
      {!takesBack && (
        <VerifyBar
          action={actions.verify}
          list={list}
          entries={entries}
          first={entries.filter(ticked).length}
        />
      )}
      {people.map(([person, own]) => (
        <section key={person} aria-labelledby={`person-${person}`} className="grid gap-2">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b-2 border-ink pb-2">
            <h2 id={`person-${person}`} className="text-base">
              <bdi>{own[0]!.personName}</bdi>{" "}
              <span className="font-sans text-sm font-normal text-ink-soft">
                {t("ofPerson", { count: own.length, hours: formatHours(sum(own), locale) })}
              </span>
            </h2>
            {!takesBack && own.length > 1 && (
              <div className="flex flex-wrap items-center gap-2">
                <ChooseButton
                  form={verifyForm}
                  group={person}
                  label={t("chooseAllOf", { person: own[0]!.personName })}
                />
                <SkipToVerify />
              </div>
            )}
          </div>
          <ul className="divide-y divide-line">
            {own.map((entry) => (
              <WaitingRow
                key={entry.id}
                entry={entry}
                actions={actions}
                ticked={Boolean(ticked(entry))}
                open={open === entry.id}
                href={href}
                list={list}
              />
            ))}
          </ul>
        </section>
      ))}
      {!takesBack && <SkipToVerify />}
    </div>
  );
}

function byPerson(entries: readonly EntryToSettle[]): [person: string, own: EntryToSettle[]][] {
  const people = new Map<string, EntryToSettle[]>();
  for (const entry of entries) {
    const own = people.get(entry.contributorId) ?? [];
    people.set(entry.contributorId, [...own, entry]);
  }
  return [...people];
}
