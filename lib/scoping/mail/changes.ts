import "server-only";
import type { PersonReader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent } from "@/lib/platform/outbox";
import { letterFacts, sendLetter } from "@/lib/scoping/mail/letter";
import { partnersFor, staffFor, teamFor } from "@/lib/intake/mail/recipients";

const name = { select: { id: true, name: true } } as const;

async function changeOf(event: DomainEvent) {
  const change = await db().scopeChange.findUniqueOrThrow({
    where: { id: event.payload.subjectId },
    select: {
      projectId: true,
      reason: true,
      decisionReason: true,
      proposedSide: true,
      proposedBy: name,
      decidedBy: name,
    },
  });
  const facts = await letterFacts(change.projectId);
  return { ...change, facts: { ...facts, path: `/projects/${facts.slug}/scope/change` } };
}

const except = (recipients: readonly PersonReader[], person: { id: string } | null) =>
  [...new Map(recipients.map((recipient) => [recipient.id, recipient])).values()].filter(
    ({ id }) => id !== person?.id,
  );

/** A change lies before the other side. */
export async function mailChangeProposed(event: DomainEvent): Promise<void> {
  const { projectId, proposedSide, proposedBy, reason, facts } = await changeOf(event);
  const toPartner = proposedSide === "STAFF";
  const recipients = toPartner ? await partnersFor(projectId) : await staffFor(projectId);
  const letter = toPartner ? "changeProposedPartner" : "changeProposedStaff";
  const words = { by: proposedBy?.name ?? "", words: reason };
  await sendLetter(event, letter, except(recipients, proposedBy), { ...facts, ...words });
}

/** Both sides have agreed to it: they and the team, which works from the scope, hear so. */
export async function mailChangeAccepted(event: DomainEvent): Promise<void> {
  const { projectId, decidedBy, reason, facts } = await changeOf(event);
  const number = Number(event.payload.number);
  const sides = [...(await partnersFor(projectId)), ...(await staffFor(projectId))];
  const told = { ...facts, number, words: reason };
  await sendLetter(event, "changeAccepted", except(sides, decidedBy), told);
  const team = except(await teamFor(projectId), decidedBy).filter(
    ({ id }) => !sides.some((side) => side.id === id),
  );
  await sendLetter(event, "changeAccepted", team, {
    ...told,
    path: `/projects/${facts.slug}/scope/versions/${number}`,
  });
}

/** The other side did not agree: whoever put it hears why. */
export async function mailChangeDeclined(event: DomainEvent): Promise<void> {
  const { projectId, proposedSide, decidedBy, decisionReason, facts } = await changeOf(event);
  const recipients = proposedSide === "PARTNER" ? await partnersFor(projectId) : await staffFor(projectId);
  await sendLetter(event, "changeDeclined", except(recipients, decidedBy), {
    ...facts,
    by: decidedBy?.name ?? "",
    words: decisionReason,
  });
}
