import { randomUUID } from "node:crypto";
import { now } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/db";
import { Sheet } from "@/prisma/seed/builders/sheet";

/** A few letters that no other row has. */
export const mark = () => randomUUID().slice(0, 8);

export const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** Builds and writes at once: what rules check at the end of a transaction sees all of it. */
export async function written<T>(build: (sheet: Sheet) => T): Promise<T> {
  const sheet = new Sheet();
  const built = build(sheet);
  await transaction(() => sheet.write());
  return built;
}
