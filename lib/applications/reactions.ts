import "server-only";
import { letter, letterSelect } from "@/lib/applications/letter";
import type { LetterKind } from "@/lib/applications/mail";
import { db } from "@/lib/platform/db";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent, Reaction, Reactions } from "@/lib/platform/outbox";

/** A letter to the person who applied, one per event and person. */
const writeTo =
  (kind: LetterKind): Reaction =>
  async (event) => {
    const application = await db().application.findUnique({
      where: { id: event.payload.subjectId },
      select: letterSelect,
    });
    if (application) await send(kind, event, application);
  };

/** Everyone whose application still counted is told that the cohort won't take place. */
const tellApplicants: Reaction = async (event) => {
  const applications = await db().application.findMany({
    where: {
      cohortId: event.payload.subjectId,
      state: { in: ["SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "WAITLISTED"] },
    },
    orderBy: { id: "asc" },
    select: letterSelect,
  });
  for (const application of applications) await send("cancelled", event, application);
};

export const applicationsReactions: Reactions = {
  "application.submitted": writeTo("submitted"),
  "application.accepted": writeTo("accepted"),
  "application.waitlisted": writeTo("waitlisted"),
  "application.declined": writeTo("declined"),
  "cohort.cancelled": tellApplicants,
};

type Application = Parameters<typeof letter>[1];

async function send(kind: LetterKind, event: DomainEvent, application: Application): Promise<void> {
  const message = letter(kind, application, await decisionIn(event));
  await queueMail({ dedupeKey: `${event.name}:${event.id}:${message.to}`, ...message });
}

/** The decision the event speaks of, also when another one followed since. */
async function decisionIn({ payload }: DomainEvent) {
  if (typeof payload.decisionId !== "string") return null;
  return db().applicationDecision.findUnique({
    where: { id: payload.decisionId },
    select: { reason: true, nextStep: true },
  });
}
