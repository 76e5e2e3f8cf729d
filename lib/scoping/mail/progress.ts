import "server-only";
import type { DomainEvent } from "@/lib/platform/outbox";
import { letterFacts, sendLetter } from "@/lib/scoping/mail/letter";
import { partnersFor, staffFor } from "@/lib/intake/mail/recipients";

/** A request was sent: staff hear of it. */
export async function mailSubmitted(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const facts = await letterFacts(projectId);
  await sendLetter(event, "submittedStaff", await staffFor(projectId), {
    ...facts,
    path: `/staff/scoping/${facts.slug}`,
  });
}

/** Staff began to scope: the partner may write along. */
export async function mailScopingBegun(event: DomainEvent): Promise<void> {
  const facts = await letterFacts(event.payload.subjectId);
  await sendLetter(event, "scopingBegun", await partnersFor(event.payload.subjectId), {
    ...facts,
    path: `/projects/${facts.slug}/scope`,
  });
}

/** The project is in a cohort: the partner learns when people can choose it. */
export async function mailPublished(event: DomainEvent): Promise<void> {
  const facts = await letterFacts(event.payload.subjectId);
  await sendLetter(event, "published", await partnersFor(event.payload.subjectId), {
    ...facts,
    path: `/projects/${facts.slug}`,
  });
}
