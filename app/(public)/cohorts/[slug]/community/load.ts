import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { communityOf } from "@/lib/community/access";

/** The cohort's own space for whoever reads one of its pages; strangers find nothing. */
export const loadCommunity = cache(async (slug: string, here: string) => {
  const actor = await requireActor("person", here);
  const community = await communityOf(actor, { slug });
  if (!community) notFound();
  return { actor, ...community };
});
