import "server-only";
import { db } from "@/lib/platform/db";
import type { DomainEvent } from "@/lib/platform/outbox";
import { letterFacts, sendLetter, type Letter } from "@/lib/scoping/mail/letter";
import { partnersFor, staffFor } from "@/lib/intake/mail/recipients";
import type { Side } from "@/lib/intake/policy";
import { isSection } from "@/lib/scoping/schema";

/** Something was said about a section: the other side hears of it. */
export function mailCommented(event: DomainEvent): Promise<void> {
  return mailWords(event, { STAFF: "commentedStaff", PARTNER: "commentedPartner" });
}

/** One side asks for a change instead of approving: the other side hears what, and that the version no longer waits. */
export function mailChangeAsked(event: DomainEvent): Promise<void> {
  return mailWords(event, { STAFF: "changeAskedStaff", PARTNER: "changeAskedPartner" });
}

async function mailWords(event: DomainEvent, letters: Record<Side, Letter>): Promise<void> {
  const comment = await db().scopeComment.findUniqueOrThrow({
    where: { id: event.payload.subjectId },
    select: {
      projectId: true,
      section: true,
      answerToId: true,
      id: true,
      side: true,
      text: true,
      person: { select: { id: true, name: true } },
    },
  });
  const { projectId, section, side, person } = comment;
  const toStaff = side === "PARTNER";
  const others = toStaff ? await staffFor(projectId) : await partnersFor(projectId);
  const facts = await letterFacts(projectId);
  const page = toStaff ? `/staff/scoping/${facts.slug}` : `/projects/${facts.slug}/scope`;
  await sendLetter(
    event,
    letters[toStaff ? "STAFF" : "PARTNER"],
    others.filter(({ id }) => id !== person?.id),
    {
      ...facts,
      path: `${page}#comment-${comment.answerToId ?? comment.id}`,
      section: isSection(section) ? section : undefined,
      by: person?.name ?? "",
      words: comment.text,
    },
  );
}
