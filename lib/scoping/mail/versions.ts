import "server-only";
import { db } from "@/lib/platform/db";
import type { DomainEvent } from "@/lib/platform/outbox";
import { letterFacts, sendLetter } from "@/lib/scoping/mail/letter";
import { partnersFor, staffFor } from "@/lib/intake/mail/recipients";

/** A version was put to both sides: each is asked to approve it. */
export async function mailProposed(event: DomainEvent): Promise<void> {
  const projectId = String(event.payload.projectId);
  const number = Number(event.payload.number);
  const facts = await letterFacts(projectId);
  await sendLetter(event, "proposedPartner", await partnersFor(projectId), {
    ...facts,
    number,
    path: `/projects/${facts.slug}/scope`,
  });
  await sendLetter(event, "proposedStaff", await staffFor(projectId), {
    ...facts,
    number,
    path: `/staff/scoping/${facts.slug}`,
  });
}

/** Both sides agree: both hear so. */
export async function mailApproved(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const facts = await letterFacts(projectId);
  const version = await db().scopeVersion.findFirst({
    where: { projectId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  const number = version?.number ?? 1;
  await sendLetter(event, "approvedPartner", await partnersFor(projectId), {
    ...facts,
    number,
    path: `/projects/${facts.slug}/scope`,
  });
  await sendLetter(event, "approvedStaff", await staffFor(projectId), {
    ...facts,
    number,
    path: `/staff/scoping/${facts.slug}`,
  });
}
