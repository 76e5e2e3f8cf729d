import "server-only";
import {
  letter,
  letterReader,
  letterSelect,
  type Application,
  type LetterKind,
} from "@/lib/applications/letter";
import { notify } from "@/lib/notifications/notify";
import { db } from "@/lib/platform/db";
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

async function send(kind: LetterKind, event: DomainEvent, application: Application): Promise<void> {
  const decision = await decisionIn(event);
  const { cohort } = application;
  await notify({ kind: "applications.letter", event }, [letterReader(application)], (t, { locale }) =>
    letter({ t, locale, kind, cohort, decision }),
  );
}

/** The decision the event speaks of, also when another one followed since. */
async function decisionIn({ payload }: DomainEvent) {
  if (typeof payload.decisionId !== "string") return null;
  return db().applicationDecision.findUnique({
    where: { id: payload.decisionId },
    select: { reason: true, nextStep: true },
  });
}
