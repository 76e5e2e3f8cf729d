import type { Metadata } from "next";
import { InboxDay } from "@/app/(account)/inbox/_parts/inbox-day";
import { readAllMessages } from "@/app/(account)/inbox/actions";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { Said } from "@/app/said";
import { ActionButton } from "@/components/forms/action-button";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { inboxOf, type Told } from "@/lib/notifications/queries";
import { dateIn } from "@/lib/platform/dates";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("notifications.inbox");
  return { title: await pageTitle(t("title"), { page: (await searchParams).page }) };
}

/** What one was told, and where it leads: first what is new, day by day. */
export default async function Inbox({ searchParams }: Props) {
  const actor = await requireActor("person", "/inbox");
  const asked = readPage((await searchParams).page);
  const [t, choose, { rows, page, pages }] = await Promise.all([
    getTranslations("notifications.inbox"),
    getTranslations("notifications.preferences"),
    inboxOf(actor, asked),
  ]);
  const timeZone = actor.timeZone ?? defaultTimeZone;
  const fresh = rows.filter(({ isRead }) => !isRead);
  const before = rows.filter(({ isRead }) => isRead);
  const href = (to: number) => withParameters("/inbox", { page: to > 1 ? to : undefined });
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t("title")}
        lead={t("unread", { count: actor.unread })}
        actions={
          page === 1 &&
          fresh[0] && (
            <ActionButton
              action={readAllMessages}
              fields={{ until: fresh[0].at.toISOString() }}
              label={t("readAll")}
              tone="secondary"
              size="small"
              quiet
            />
          )
        }
      />
      <p className="mb-10 text-sm">
        <Link href="/settings/messages">{choose("link")}</Link>
      </p>
      <Said searchParams={searchParams} />
      {rows.length === 0 && <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      <div className="grid gap-12">
        {[
          { key: "fresh", title: t("fresh"), days: byDay(fresh, timeZone) },
          { key: "before", title: t("before"), days: byDay(before, timeZone) },
        ].map(
          ({ key, title, days }) =>
            days.length > 0 && (
              <section key={key} aria-labelledby={key} className="grid gap-6">
                <h2 id={key}>{title}</h2>
                {days.map(([day, items]) => (
                  <InboxDay key={day} day={day} items={items} timeZone={timeZone} page={page} />
                ))}
              </section>
            ),
        )}
      </div>
      <Pagination
        previousHref={page > 1 ? href(page - 1) : undefined}
        nextHref={page < pages ? href(page + 1) : undefined}
        page={page}
        pages={pages}
      />
    </div>
  );
}

/** The days of the reader's own calendar, in the order of the rows. */
function byDay(rows: readonly Told[], timeZone: string): [day: string, items: Told[]][] {
  const days = new Map<string, Told[]>();
  for (const row of rows) {
    const day = dateIn(row.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}
