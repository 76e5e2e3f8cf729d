import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";

export const isNameless = ({ name }: Pick<Actor, "name">): boolean => name === null;

/** What someone without a name typed becomes their name, in the command's transaction; the first of two tabs is kept. */
export async function takeName(actor: Actor, typed: string): Promise<Actor> {
  const { personId } = actor;
  const own = { id: personId };
  const { count } = await db().person.updateMany({ where: { ...own, name: null }, data: { name: typed } });
  if (count === 0) {
    const { name } = await db().person.findUniqueOrThrow({ where: own, select: { name: true } });
    return { ...actor, name };
  }
  await record(actor, "person.named", {
    subject: { type: "Person", id: personId },
    changes: { name: [null, typed] },
    event: false,
  });
  return { ...actor, name: typed };
}
