import "server-only";
import { createHash } from "node:crypto";
import { asSet, canonicalJson } from "@/lib/platform/differences";
import { Refusal } from "@/lib/platform/refusal";

/** Short name of what a part says now: two writers who saw the same have the same stamp. */
export function stampOf(part: object): string {
  return createHash("sha256").update(canonicalJson(part)).digest("base64url").slice(0, 16);
}

/** What a row says in the fields of a form, or that there is none yet; the order of a list says nothing. */
export function stampOfForm<Fields extends object>(
  fields: Fields,
  row: { [Name in keyof Fields]: unknown } | null,
): string {
  const names = row ? (Object.keys(fields) as (keyof Fields)[]) : [];
  return stampOf(Object.fromEntries(names.map((name) => [name, inOneOrder(row?.[name])])));
}

const inOneOrder = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === "string") ? asSet(value) : value;

/**
 * Refuses to write over what was saved since the writer of a form saw it. Call it with the row held. They keep what they
 * typed; sent once more, it takes the place of what is there now.
 */
export function assertSeen(
  stamp: string,
  now: string,
  code: "part-changed-meanwhile" | "own-changed-meanwhile" = "part-changed-meanwhile",
): void {
  if (stamp !== now) throw new Refusal(code, { value: { stamp: now } });
}
