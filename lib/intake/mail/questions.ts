import "server-only";
import type { PersonReader, Reader } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent } from "@/lib/platform/outbox";
import { intakeFacts, sendIntakeLetter } from "@/lib/intake/mail/intake-letter";
import { contactOf, partnersFor, personFor, staffFor } from "@/lib/intake/mail/recipients";

const questionOf = (event: DomainEvent) =>
  db().question.findUniqueOrThrow({
    where: { id: String(event.payload.questionId) },
    select: { text: true, answer: true, mayEdit: true, askedById: true },
  });

/** Staff asked back: the contact and the members hear of it, each once. */
export async function mailAsked(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const { text, mayEdit } = await questionOf(event);
  const facts = await intakeFacts(projectId, event.personId);
  const recipients = onceEach([...(await partnersFor(projectId)), ...(await contactOf(projectId))]);
  await sendIntakeLetter({ event, letter: "asked" }, recipients, () => facts, {
    path: `/partner/requests/${projectId}#questions`,
    more: (t) => [{ quote: text }, ...(mayEdit ? [t("intake.mail.asked.mayEdit")] : [])],
  });
}

/** The partner answered: whoever asked hears of it, and whoever scopes it. */
export async function mailAnswered(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const { text, answer, askedById } = await questionOf(event);
  const facts = await intakeFacts(projectId, event.personId);
  const asker = await personFor(askedById);
  const recipients = asker ? onceEach([asker, ...(await scoperOf(projectId))]) : await staffFor(projectId);
  await sendIntakeLetter({ event, letter: "answered" }, recipients, () => facts, {
    path: `/staff/scoping/${facts.slug}#questions`,
    more: () => [{ quote: text }, ...(answer ? [answer] : [])],
  });
}

/** Someone was given a project to scope, and someone else may have it no longer; whoever did it knows. */
export async function mailAssigned(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const facts = await intakeFacts(projectId, event.personId);
  const tell = async (letter: "assigned" | "unassigned", personId: unknown) => {
    const person = personId === event.personId ? null : await personFor(personId as string | null);
    if (!person) return;
    await sendIntakeLetter({ event, letter }, [person], () => facts, {
      path: `/staff/scoping/${facts.slug}`,
    });
  };
  await tell("assigned", event.payload.scoperId);
  await tell("unassigned", event.payload.from);
}

/** Two requests became one: the partner and whoever scopes hear where it goes on. */
export async function mailMerged(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const keptId = String(event.payload.keptId);
  const kept = await intakeFacts(keptId);
  const facts = { ...(await intakeFacts(projectId, event.personId)), into: kept.reference };
  const reason = await db().projectMove.findFirst({
    where: { projectId, to: "DECLINED" },
    orderBy: { at: "desc" },
    select: { reason: true },
  });
  const more = () => (reason?.reason ? [{ quote: reason.reason }] : []);
  const partners = onceEach([...(await partnersFor(projectId)), ...(await contactOf(projectId))]);
  await sendIntakeLetter({ event, letter: "mergedPartner" }, partners, () => facts, {
    path: `/partner/requests/${keptId}`,
    more,
  });
  const scopers = onceEach([...(await scoperOf(projectId)), ...(await scoperOf(keptId))]);
  await sendIntakeLetter(
    { event, letter: "mergedStaff" },
    scopers.filter(({ id }) => id !== event.personId),
    () => facts,
    { path: `/staff/scoping/${kept.slug}`, more },
  );
}

async function scoperOf(projectId: string): Promise<PersonReader[]> {
  const project = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { scoperId: true },
  });
  const scoper = await personFor(project.scoperId);
  return scoper ? [scoper] : [];
}

function onceEach<R extends Reader>(recipients: readonly R[]): R[] {
  return [...new Map(recipients.toReversed().map((recipient) => [recipient.email, recipient])).values()];
}
