import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/**
 * The actor's name, for what shows or keeps it. Who has none is asked in the same form, once: what they typed becomes
 * their name. Refused when they typed nothing. In the command's transaction.
 */
export async function nameOf(actor: Actor, typed = ""): Promise<string> {
  if (actor.name) return actor.name;
  if (!typed) throw new Refusal("name-needed", { field: "name" });
  const { personId } = actor;
  await db().person.updateMany({ where: { id: personId, name: null }, data: { name: typed } });
  await record(actor, "person.named", {
    subject: { type: "Person", id: personId },
    changes: { name: [null, typed] },
    event: false,
  });
  return typed;
}
