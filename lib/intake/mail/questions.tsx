import "server-only";
import { db } from "@/lib/platform/db";
import { MailQuote, MailText } from "@/lib/platform/mail/layout";
import type { DomainEvent } from "@/lib/platform/outbox";
import { intakeFacts, sendIntakeLetter } from "@/lib/intake/mail/intake-letter";
import { contactOf, partnersFor, personFor, staffFor, type Recipient } from "@/lib/intake/mail/recipients";

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
  await sendIntakeLetter(
    event,
    "asked",
    recipients,
    () => facts,
    `/partner/requests/${projectId}#questions`,
    (t) => (
      <>
        <MailQuote>{text}</MailQuote>
        {mayEdit && <MailText>{t("intake.mail.asked.mayEdit")}</MailText>}
      </>
    ),
  );
}

/** The partner answered: whoever asked hears of it, and whoever scopes it. */
export async function mailAnswered(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const { text, answer, askedById } = await questionOf(event);
  const facts = await intakeFacts(projectId, event.personId);
  const asker = await personFor(askedById);
  const recipients = asker ? onceEach([asker, ...(await scoperOf(projectId))]) : await staffFor(projectId);
  await sendIntakeLetter(
    event,
    "answered",
    recipients,
    () => facts,
    `/staff/scoping/${facts.slug}#questions`,
    () => (
      <>
        <MailQuote>{text}</MailQuote>
        <MailText>{answer ?? ""}</MailText>
      </>
    ),
  );
}

/** Someone was given a project to scope, and someone else may have it no longer; whoever did it knows. */
export async function mailAssigned(event: DomainEvent): Promise<void> {
  const projectId = event.payload.subjectId;
  const facts = await intakeFacts(projectId, event.personId);
  const tell = async (letter: "assigned" | "unassigned", personId: unknown) => {
    const person = personId === event.personId ? null : await personFor(personId as string | null);
    if (person) await sendIntakeLetter(event, letter, [person], () => facts, `/staff/scoping/${facts.slug}`);
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
  const why = () => reason?.reason && <MailQuote>{reason.reason}</MailQuote>;
  const partners = onceEach([...(await partnersFor(projectId)), ...(await contactOf(projectId))]);
  await sendIntakeLetter(event, "mergedPartner", partners, () => facts, `/partner/requests/${keptId}`, why);
  const scopers = onceEach([...(await scoperOf(projectId)), ...(await scoperOf(keptId))]);
  await sendIntakeLetter(
    event,
    "mergedStaff",
    scopers.filter(({ key }) => key !== event.personId),
    () => facts,
    `/staff/scoping/${kept.slug}`,
    why,
  );
}

async function scoperOf(projectId: string): Promise<Recipient[]> {
  const project = await db().project.findUniqueOrThrow({
    where: { id: projectId },
    select: { scoperId: true },
  });
  const scoper = await personFor(project.scoperId);
  return scoper ? [scoper] : [];
}

function onceEach(recipients: readonly Recipient[]): Recipient[] {
  return [...new Map(recipients.toReversed().map((recipient) => [recipient.email, recipient])).values()];
}
