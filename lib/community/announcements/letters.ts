import "server-only";
import { announcementMessage, phaseMessage, type CalledPhase } from "@/lib/community/announcements/letter";
import { recipientsOf } from "@/lib/community/announcements/recipients";
import type { Segment } from "@/lib/generated/prisma/enums";
import type { MessageKind } from "@/lib/notifications/kinds";
import { notify, type Message, type Translator } from "@/lib/notifications/notify";
import { db } from "@/lib/platform/db";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

export const announcementReactions: Reactions = {
  "announcement.sent": sendToSegment,
  "cohort.phase-began": tellOfPhase,
};

/** Staff's own words to everyone of the segment, in the language they wrote them in. */
async function sendToSegment(event: DomainEvent): Promise<void> {
  const sent = await db().announcement.findUnique({
    where: { id: event.payload.subjectId },
    select: { segment: true, subject: true, text: true, cohortId: true, cohort: { select: { slug: true } } },
  });
  if (!sent) return;
  const facts = { subject: sent.subject, text: sent.text, slug: sent.cohort.slug };
  await tellAll({ kind: "cohorts.announcement", event }, sent, (t) => announcementMessage(t, facts));
}

/** Who has something to do in a phase; the other phases need nobody's deed. */
const called: Record<CalledPhase, Segment> = {
  preferences: "ACCEPTED",
  claiming: "WITHOUT_A_SEAT",
  running: "ON_A_TEAM",
  ended: "ON_A_TEAM",
};

async function tellOfPhase(event: DomainEvent): Promise<void> {
  const phase = String(event.payload.phase);
  if (!isCalled(phase)) return;
  const cohort = await db().cohort.findUnique({
    where: { id: event.payload.subjectId },
    select: { id: true, slug: true, name: true },
  });
  if (!cohort) return;
  const readers = { cohortId: cohort.id, segment: called[phase] };
  await tellAll({ kind: "cohorts.phase", event }, readers, (t) => phaseMessage(t, phase, cohort));
}

const isCalled = (phase: string): phase is CalledPhase => phase in called;

/** Everyone of a segment, a page at a time. */
async function tellAll(
  about: { kind: MessageKind; event: DomainEvent },
  { cohortId, segment }: { cohortId: string; segment: Segment },
  compose: (t: Translator) => Message,
): Promise<void> {
  for (let after: string | undefined; ;) {
    const readers = await recipientsOf(cohortId, segment, after);
    await notify(about, readers, compose);
    after = readers.at(-1)?.id;
    if (!after) return;
  }
}
