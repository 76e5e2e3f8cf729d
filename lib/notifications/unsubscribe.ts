import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import { isKind, kindOf, type MessageKind } from "@/lib/notifications/kinds";
import { keep, planDigests, preferencesOf } from "@/lib/notifications/preferences";
import type { EndMail } from "@/lib/notifications/schema";
import { holdOwnRow } from "@/lib/people/own-row";
import { config } from "@/lib/platform/config";
import { db, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/fields";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** What one link ends: mail of one kind, or all digests. */
export type Endable = MessageKind | "digest";
type Ending = { personId: string; what: Endable };

const signatureLength = 43;
const sign = (payload: string) =>
  createHmac("sha256", config().NEXTAUTH_SECRET).update(`end-mail:${payload}`).digest("base64url");

/** What ends mail of a kind to a person, and nothing else, for whoever holds it; good for as long as the kind is. */
export function endingToken({ personId, what }: Ending): string {
  const payload = Buffer.from(`${personId}:${what}`).toString("base64url");
  return payload + sign(payload);
}

/** Where a mail program posts to, and the page with one button for people. */
export function endingLinks(ending: Ending): { post: string; page: string } {
  const token = endingToken(ending);
  const at = (path: string) => new URL(`${path}?token=${token}`, config().NEXTAUTH_URL).href;
  return { post: at("/api/unsubscribe"), page: at("/unsubscribe") };
}

/** What a link ends, and whether it has; null when it was tampered with, or its person has gone. */
export async function endingOf(token: string): Promise<(Ending & { isEnded: boolean }) | null> {
  const payload = token.slice(0, -signatureLength);
  const [given, good] = [Buffer.from(token.slice(-signatureLength)), Buffer.from(sign(payload))];
  if (given.length !== good.length || !timingSafeEqual(given, good)) return null;
  const [personId = "", what = ""] = Buffer.from(payload, "base64url").toString().split(":");
  if (!isId(personId) || !isEndable(what)) return null;
  const person = await db().person.count({ where: { id: personId, archivedAt: null } });
  if (person === 0) return null;
  const { delivery } = await preferencesOf({ personId });
  const isEnded = what === "digest" ? digestKinds(delivery).length === 0 : delivery[what] === "INBOX";
  return { personId, what, isEnded };
}

const isEndable = (what: string): what is Endable =>
  what === "digest" || (isKind(what) && kindOf(what).mailed === "chosen");

const digestKinds = (delivery: Partial<Record<string, string>>) =>
  Object.keys(delivery).filter((kind) => delivery[kind] === "DAILY" || delivery[kind] === "WEEKLY");

/** From now on these messages stand in the inbox only. Whoever holds the link may do so, signed in or not. */
export async function endMail({ token }: z.output<typeof EndMail>): Promise<{ token: string }> {
  const found = await endingOf(token);
  if (!found) throw new Refusal("not-found");
  const { personId, what } = found;
  await transaction(async () => {
    await holdOwnRow({ personId });
    const { delivery } = await preferencesOf({ personId });
    const ended = what === "digest" ? digestKinds(delivery) : delivery[what] === "INBOX" ? [] : [what];
    if (ended.length === 0) return;
    await keep(personId, Object.fromEntries(ended.map((kind) => [kind, "INBOX" as const])));
    await planDigests({ personId });
    await record({ personId, actingAs: "person" }, "messages.chosen", {
      subject: { type: "Person", id: personId },
      changes: Object.fromEntries(
        ended.map((kind) => [kind, [delivery[kind as MessageKind] ?? "AT_ONCE", "INBOX"]]),
      ),
      event: false,
    });
  });
  return { token };
}
