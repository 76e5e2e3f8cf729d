import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

/** Holds the actor's own row until the end: what one saves in two windows at once is saved one after the other. */
export async function holdOwnRow({ personId }: Pick<Actor, "personId">): Promise<void> {
  await db().$queryRaw`select 1 from "Person" where id = ${personId}::uuid for no key update`;
}
