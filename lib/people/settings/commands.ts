import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import { holdOwnRow } from "@/lib/people/own-row";
import type { SaveSettings } from "@/lib/people/settings/schema";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import type { Locale } from "@/lib/platform/i18n/locales";
import { record } from "@/lib/platform/record";
import { assertSeen, stampOfForm } from "@/lib/platform/stamp";

/** One's own name, language and time zone. */
export async function saveSettings(
  actor: Actor,
  { stamp, ...said }: z.output<typeof SaveSettings>,
): Promise<void> {
  const own = { where: { id: actor.personId }, select: { name: true, locale: true, timeZone: true } };
  await transaction(async () => {
    await holdOwnRow(actor);
    const before = await db().person.findUniqueOrThrow(own);
    const changes = differences(before, said);
    if (isEmpty(changes)) return;
    assertSeen(stamp, stampOfForm(said, before), "own-changed-meanwhile");
    await db().person.update({ ...own, data: said });
    await record(actor, "person.changed", {
      subject: { type: "Person", id: actor.personId },
      changes,
      event: false,
    });
  });
}

/** The language chosen at the foot of a page; mail follows it. */
export async function chooseLocale(actor: Actor, locale: Locale): Promise<void> {
  if (actor.locale === locale) return;
  await transaction(async () => {
    await db().person.update({ where: { id: actor.personId }, data: { locale }, select: { id: true } });
    await record(actor, "person.changed", {
      subject: { type: "Person", id: actor.personId },
      changes: { locale: [actor.locale, locale] },
      event: false,
    });
  });
}
