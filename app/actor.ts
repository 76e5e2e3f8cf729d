import "server-only";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { actorOfSession } from "@/lib/access/load-actor";
import { rolesOf, type ActingAs, type Actor } from "@/lib/people/actor";
import { actingCookie, sessionCookie } from "@/lib/platform/session-cookie";

const load = cache(async (): Promise<Actor | null> => {
  const jar = await cookies();
  const token = jar.get(sessionCookie().name)?.value;
  if (!token) return null;
  return actorOfSession(token, jar.get(actingCookie().name)?.value as ActingAs | undefined);
});

/**
 * Who is reading, in the role `as` where they hold it, else in the role they last chose; null for a visitor.
 * Without a session cookie it asks the database nothing.
 */
export async function currentActor(as?: ActingAs): Promise<Actor | null> {
  const actor = await load();
  return actor && as && rolesOf(actor).includes(as) ? { ...actor, actingAs: as } : actor;
}

/** Someone signed in who holds the role; a visitor is sent to sign in, anyone else finds nothing here. */
export async function requireActor(as: ActingAs, here: string): Promise<Actor> {
  const actor = await currentActor(as);
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  // everyone may become a professional: their pages are how one starts
  if (as === "professional" || as === "person") return { ...actor, actingAs: as };
  if (actor.actingAs === as) return actor;
  if (as === "partner") redirect("/request");
  notFound();
}
