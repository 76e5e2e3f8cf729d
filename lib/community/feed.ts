import "server-only";
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import type { Actor } from "@/lib/people/actor";
import type { CalendarEvent } from "@/lib/platform/calendar-file";
import { config } from "@/lib/platform/config";
import { databaseNow } from "@/lib/platform/clock";
import { fromDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/fields";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { lastChanges } from "@/lib/platform/last-change";
import { record } from "@/lib/platform/record";

/** Makes one's calendar address; an earlier one is worthless from then on. */
export async function makeFeed(actor: Actor): Promise<void> {
  await transaction(async () => {
    const data = { nonce: randomUUID(), madeAt: await databaseNow() };
    await db().calendarFeed.upsert({
      where: { personId: actor.personId },
      create: { personId: actor.personId, ...data },
      update: data,
      select: { personId: true },
    });
    await record(actor, "calendar-feed.made", {
      subject: { type: "Person", id: actor.personId },
      event: false,
    });
  });
}

/** Ends one's calendar address. */
export async function endFeed(actor: Actor): Promise<void> {
  await transaction(async () => {
    await db().calendarFeed.deleteMany({ where: { personId: actor.personId } });
    await record(actor, "calendar-feed.ended", {
      subject: { type: "Person", id: actor.personId },
      event: false,
    });
  });
}

/** The reader's own address and when it was made; null when they have none. */
export async function ownFeed(actor: Actor): Promise<{ path: string; madeAt: Date } | null> {
  const feed = await db().calendarFeed.findUnique({
    where: { personId: actor.personId },
    select: { nonce: true, madeAt: true },
  });
  return feed && { path: `/api/calendar/${feed.nonce}.${signatureOf(feed.nonce)}.ics`, madeAt: feed.madeAt };
}

/** The dates and sessions of the cohorts that the owner of an address was accepted into; null for an address that was ended, or never made. */
export async function feedOf(
  token: string,
  base: string,
): Promise<{ locale: Locale; events: CalendarEvent[] } | null> {
  const [nonce = "", signature = ""] = token.split(".");
  if (!isId(nonce) || !sameText(signature, signatureOf(nonce))) return null;
  const feed = await db().calendarFeed.findUnique({
    where: { nonce },
    select: { person: { select: { id: true, locale: true, archivedAt: true } } },
  });
  if (!feed || feed.person.archivedAt) return null;
  const locale = isLocale(feed.person.locale) ? feed.person.locale : "en";
  const t = translator(locale);
  const cohorts = await db().cohort.findMany({
    where: { cancelledAt: null, applications: { some: { personId: feed.person.id, state: "ACCEPTED" } } },
    orderBy: { kickoffOn: "desc" },
    take: 20,
    select: {
      id: true,
      slug: true,
      name: true,
      kickoffOn: true,
      midpointOn: true,
      demoDayOn: true,
      endsOn: true,
      createdAt: true,
      sessions: {
        orderBy: { startsAt: "desc" },
        take: 200,
        select: {
          id: true,
          title: true,
          about: true,
          place: true,
          startsAt: true,
          minutes: true,
          cancelledAt: true,
        },
      },
    },
  });
  const changes = await changesOf(cohorts);
  const events = cohorts.flatMap(({ id, slug, name, sessions, createdAt, ...dates }): CalendarEvent[] => {
    const changed = (of: string) => changes.get(of) ?? { at: createdAt, times: 0 };
    const days = (["kickoffOn", "midpointOn", "demoDayOn", "endsOn"] as const).flatMap((date) => {
      const on = dates[date];
      const title = `${t(`cohorts.dates.${date}`)}: ${name}`;
      const href = `${base}/cohorts/${slug}`;
      return on ? [{ key: `${date}-${id}`, on: fromDate(on), title, href, changed: changed(id) }] : [];
    });
    const meetings = sessions.map(({ id: session, startsAt, cancelledAt, ...rest }) => ({
      ...rest,
      key: `session-${session}`,
      at: startsAt,
      changed: changed(session),
      cancelled: cancelledAt !== null,
      href: `${base}/cohorts/${slug}/community/sessions`,
    }));
    return [...days, ...meetings];
  });
  return { locale, events };
}

/** When cohorts and their sessions last changed. */
async function changesOf(cohorts: readonly { id: string; sessions: readonly { id: string }[] }[]) {
  const sessions = cohorts.flatMap((cohort) => cohort.sessions.map(({ id }) => id));
  const [ofCohorts, ofSessions] = await Promise.all([
    cohortDaysChanged(cohorts.map(({ id }) => id)),
    lastChanges("CohortSession", sessions, ["session.added", "session.cancelled"]),
  ]);
  return new Map([...ofCohorts, ...ofSessions]);
}

/** When the days of cohorts were last changed. */
export function cohortDaysChanged(ids: readonly string[]) {
  return lastChanges("Cohort", ids, ["cohort.created", "cohort.changed"]);
}

function signatureOf(nonce: string): string {
  return createHmac("sha256", config().NEXTAUTH_SECRET).update(`calendar ${nonce}`).digest("base64url");
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
