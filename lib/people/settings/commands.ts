import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/people/actor";
import type { SaveSettings } from "@/lib/people/settings/schema";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import type { Locale } from "@/lib/platform/i18n/locales";
import { record } from "@/lib/platform/record";

/** One's own name, language and time zone. */
export async function saveSettings(actor: Actor, input: z.output<typeof SaveSettings>): Promise<void> {
  const changes = differences(actor, input);
  if (isEmpty(changes)) return;
  await transaction(async () => {
    await db().person.update({ where: { id: actor.personId }, data: input, select: { id: true } });
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
