import { isKind } from "@/lib/notifications/kinds";
import type { Message, Translator } from "@/lib/notifications/notify";

export type DigestItem = { kind: string; title: string; path: string };

/** So many messages stand in one mail; the others are in the inbox. */
export const mostInDigest = 40;

/** Everything that waited, in one message: each with what it is about, and where it leads. */
export function digestMessage(t: Translator, items: readonly DigestItem[], count: number) {
  const more = count - items.length;
  return {
    subject: t("notifications.digest.subject", { count }),
    preview: items[0]?.title,
    body: [t("notifications.digest.text")],
    links: items.map(({ kind, title, path }) => ({
      path,
      label: title,
      about: isKind(kind) ? t(`notifications.kinds.${kind}.name`) : "",
    })),
    button: more > 0 ? t("notifications.digest.more", { count: more }) : t("notifications.digest.button"),
    path: "/inbox",
  } satisfies Message & { links: unknown };
}
