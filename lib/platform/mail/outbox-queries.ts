import "server-only";
import { showsDeveloperPages } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";

export type KeptMessage = { id: string; to: string; subject: string; state: string; createdAt: Date };

/** The local outbox, newest first; null where it is not shown (production without a demonstration). */
export async function keptMessages(search: string): Promise<KeptMessage[] | null> {
  if (!showsDeveloperPages()) return null;
  return db().emailMessage.findMany({
    where: search ? { to: { contains: search, mode: "insensitive" } } : {},
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, to: true, subject: true, state: true, createdAt: true },
  });
}

/** One message with both its forms; null when there is none, or where the outbox is not shown. */
export async function keptMessage(id: string) {
  if (!showsDeveloperPages() || !/^[0-9a-f-]{36}$/.test(id)) return null;
  return db().emailMessage.findUnique({
    where: { id },
    select: {
      id: true,
      to: true,
      subject: true,
      state: true,
      createdAt: true,
      html: true,
      text: true,
      problem: true,
    },
  });
}
