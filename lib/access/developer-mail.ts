import "server-only";
import { isPublicDemo, showsDeveloperPages } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";

export type KeptMessage = { id: string; to: string; subject: string; state: string; createdAt: Date };

/** In a public demonstration nobody reads what opens an administrator's door. */
async function shown() {
  if (!isPublicDemo()) return {};
  const role = "ADMINISTRATOR" as const;
  const [people, invitations] = await Promise.all([
    db().person.findMany({ where: { staffOf: { some: { role } } }, select: { email: true } }),
    db().invitation.findMany({ where: { role }, select: { email: true } }),
  ]);
  const hidden = [...people, ...invitations].map(({ email }) => email);
  return { NOT: { to: { in: hidden, mode: "insensitive" as const } } };
}

/** The local outbox, newest first; null for whom it is not shown. */
export async function keptMessages(search: string, local: boolean): Promise<KeptMessage[] | null> {
  if (!showsDeveloperPages(local)) return null;
  return db().emailMessage.findMany({
    where: { AND: [search ? { to: { contains: search, mode: "insensitive" } } : {}, await shown()] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, to: true, subject: true, state: true, createdAt: true },
  });
}

/** One message with both its forms; null when there is none, or for whom the outbox is not shown. */
export async function keptMessage(id: string, local: boolean) {
  if (!showsDeveloperPages(local) || !/^[0-9a-f-]{36}$/.test(id)) return null;
  return db().emailMessage.findFirst({
    where: { id, ...(await shown()) },
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
