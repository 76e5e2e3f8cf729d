import "server-only";
import type { z } from "zod";
import type { Delivery } from "@/lib/generated/prisma/enums";
import { digestAfter, hoursSelect, usualHours, type Hours } from "@/lib/notifications/choices";
import { chosenKinds, kindOf, type MessageKind } from "@/lib/notifications/kinds";
import type { SavePreferences } from "@/lib/notifications/schema";
import { rolesOf, type Actor } from "@/lib/people/actor";
import { holdOwnRow } from "@/lib/people/own-row";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { differences, isEmpty } from "@/lib/platform/differences";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { record } from "@/lib/platform/record";
import { assertSeen, stampOf } from "@/lib/platform/stamp";

export type Preferences = { delivery: Partial<Record<MessageKind, Delivery>>; hours: Hours };

/** How a person wants to hear of what; a kind that isn't named is mailed at once. */
export async function preferencesOf({ personId }: Pick<Actor, "personId">): Promise<Preferences> {
  const [rows, hours] = await Promise.all([
    db().messagePreference.findMany({ where: { personId }, select: { kind: true, delivery: true } }),
    db().messageHours.findUnique({ where: { personId }, select: hoursSelect }),
  ]);
  return {
    delivery: Object.fromEntries(rows.map(({ kind, delivery }) => [kind, delivery])),
    hours: hours ?? usualHours,
  };
}

export const preferencesStamp = (preferences: Preferences) => stampOf(preferences);

/** The kinds that somebody gets in one of their roles and may choose about, and those that they have chosen about. */
export function kindsToChoose(actor: Actor, { delivery }: Preferences): MessageKind[] {
  // everyone who is signed in may become a professional
  const roles = [...rolesOf(actor), "professional" as const];
  return chosenKinds.filter(
    (kind) => delivery[kind] || kindOf(kind).readers.some((role) => roles.includes(role)),
  );
}

/** How to hear of which kind of message, when digests come, and when no mail should come. */
export async function savePreferences(
  actor: Actor,
  { stamp, delivery, ...hours }: z.output<typeof SavePreferences>,
): Promise<void> {
  const said = Object.fromEntries(
    chosenKinds.flatMap((kind) => {
      const [area = "", name = ""] = kind.split(".");
      const choice = delivery[area]?.[name];
      return choice ? [[kind, choice]] : [];
    }),
  );
  await transaction(async () => {
    await holdOwnRow(actor);
    const before = await preferencesOf(actor);
    const asKept = Object.fromEntries(
      Object.keys(said).map((kind) => [kind, before.delivery[kind as MessageKind] ?? "AT_ONCE"]),
    );
    const changes = differences({ ...asKept, ...before.hours }, { ...said, ...hours });
    if (isEmpty(changes)) return;
    assertSeen(stamp, preferencesStamp(before), "own-changed-meanwhile");
    await keep(actor.personId, said);
    await db().messageHours.upsert({
      where: { personId: actor.personId },
      create: { personId: actor.personId, ...hours },
      update: hours,
      select: { personId: true },
    });
    await planDigests(actor);
    await record(actor, "messages.chosen", {
      subject: { type: "Person", id: actor.personId },
      changes,
      event: false,
    });
  });
}

/** Keeps how a person wants to hear of some kinds. */
export async function keep(personId: string, delivery: Record<string, Delivery>): Promise<void> {
  await db().messagePreference.deleteMany({ where: { personId, kind: { in: Object.keys(delivery) } } });
  await db().messagePreference.createMany({
    data: Object.entries(delivery).flatMap(([kind, each]) =>
      each === "AT_ONCE" ? [] : [{ personId, kind, delivery: each }],
    ),
  });
}

/** What waits for a digest goes out when the person's choices and time zone say so by now, or not at all. */
export async function planDigests({ personId }: Pick<Actor, "personId">): Promise<void> {
  const waiting = await db().inboxItem.groupBy({
    by: ["kind"],
    where: { personId, digestAt: { not: null } },
  });
  if (waiting.length === 0) return;
  const [{ delivery, hours }, { timeZone }, at] = await Promise.all([
    preferencesOf({ personId }),
    db().person.findUniqueOrThrow({ where: { id: personId }, select: { timeZone: true } }),
    databaseNow(),
  ]);
  for (const { kind } of waiting) {
    // what waited for a digest and would now be mailed at once comes with the next one
    const chosen = delivery[kind as MessageKind] ?? "DAILY";
    const digestAt = digestAfter(at, chosen, { ...hours, timeZone: timeZone ?? defaultTimeZone });
    await db().inboxItem.updateMany({
      where: { personId, kind, digestAt: { not: null } },
      data: { digestAt },
    });
  }
}
