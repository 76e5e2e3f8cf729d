import "server-only";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/actor";
import type { Actor } from "@/lib/people/actor";

/** Whoever is signed in, first as a partner: links in mails lead here before one has signed in. */
export async function readerOfScope(here: string): Promise<Actor> {
  const actor = await currentActor("partner");
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(here)}`);
  return actor;
}
