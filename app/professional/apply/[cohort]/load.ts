import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { firstAnswers, ownApplication } from "@/lib/applications/queries";
import { cohortBySlug } from "@/lib/cohorts/queries";

/** One's application to the cohort of an address: the draft, what was sent while it may be changed, or what a new one begins with. */
export const loadApplication = cache(async (slug: string, below = "") => {
  const actor = await requireActor("professional", `/professional/apply/${slug}${below}`);
  const cohort = await cohortBySlug(null, slug);
  if (!cohort) notFound();
  const open = cohort.phase === "applying";
  const kept = await ownApplication(actor, cohort.id);
  const sent = kept?.state === "SUBMITTED" || kept?.state === "UNDER_REVIEW";
  if (kept && kept.state !== "DRAFT" && !(sent && open)) redirect("/professional/applications");
  const { answers, from } = kept ? { answers: kept, from: null } : await firstAnswers(actor);
  return { actor, cohort, open, kept, sent, answers, from };
});

/** The same for a page on which one writes: where nothing can be written, the first page says why. */
export async function loadWriting(slug: string, below: string) {
  const application = await loadApplication(slug, below);
  if (!application.open) redirect(`/professional/apply/${slug}`);
  return application;
}
