import "server-only";
import type { Delivery } from "@/lib/generated/prisma/enums";
import { kindOf, type MessageKind } from "@/lib/notifications/kinds";
import { endOfQuiet, nextDigest } from "@/lib/notifications/timing";
import { db } from "@/lib/platform/db";
import { defaultTimeZone } from "@/lib/platform/i18n/format";

export type Hours = {
  digestHour: number;
  digestDay: number;
  quietFrom: number | null;
  quietTo: number | null;
};

/** What holds for who has chosen nothing: a digest would come on Monday, or each morning, at eight. */
export const usualHours: Hours = { digestHour: 8, digestDay: 1, quietFrom: null, quietTo: null };
export const hoursSelect = { digestHour: true, digestDay: true, quietFrom: true, quietTo: true } as const;

export type Choice = Hours & { delivery: Delivery; timeZone: string };

const choiceOfNobody: Choice = { ...usualHours, delivery: "AT_ONCE", timeZone: defaultTimeZone };

/** How each of these people wants to hear of a kind of message, by id. */
export async function choicesOf(
  kind: MessageKind,
  people: readonly string[],
): Promise<(id: string | null) => Choice> {
  const rows = await db().person.findMany({
    where: { id: { in: [...people] } },
    select: {
      id: true,
      timeZone: true,
      messageHours: { select: hoursSelect },
      messagePreferences: { where: { kind }, select: { delivery: true } },
    },
  });
  const found = new Map(
    rows.map(({ id, timeZone, messageHours, messagePreferences: [preference] }): [string, Choice] => [
      id,
      {
        ...(messageHours ?? usualHours),
        delivery: preference?.delivery ?? "AT_ONCE",
        timeZone: timeZone ?? defaultTimeZone,
      },
    ]),
  );
  return (id) => (id && found.get(id)) || choiceOfNobody;
}

type Plan = { mailed: boolean; availableAt?: Date; digestAt: Date | null };

/** What becomes of a message: mailed, at once or after quiet hours; kept for a digest; or neither. */
export function planOf(kind: MessageKind, choice: Choice, at: Date): Plan {
  const { mailed } = kindOf(kind);
  if (mailed === "at once") return { mailed: true, digestAt: null };
  const delivery = mailed === "always" ? "AT_ONCE" : choice.delivery;
  if (delivery !== "AT_ONCE") return { mailed: false, digestAt: digestAfter(at, delivery, choice) };
  return {
    mailed: true,
    availableAt: endOfQuiet(at, choice.timeZone, choice) ?? undefined,
    digestAt: null,
  };
}

/** When a message that is written at `at` goes out with others; null where it doesn't. */
export function digestAfter(
  at: Date,
  delivery: Delivery,
  { digestHour, digestDay, timeZone }: Pick<Choice, "digestHour" | "digestDay" | "timeZone">,
): Date | null {
  if (delivery === "DAILY") return nextDigest(at, timeZone, digestHour);
  if (delivery === "WEEKLY") return nextDigest(at, timeZone, digestHour, digestDay);
  return null;
}
