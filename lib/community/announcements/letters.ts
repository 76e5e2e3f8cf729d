import "server-only";
import { createElement } from "react";
import { AnnouncementMail } from "@/lib/community/announcements/mail";
import { recipientsOf, type Recipient } from "@/lib/community/announcements/recipients";
import type { Phase } from "@/lib/cohorts/phase";
import type { Segment } from "@/lib/generated/prisma/enums";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

export const announcementReactions: Reactions = {
  "announcement.sent": sendToSegment,
  "cohort.phase-began": tellOfPhase,
};

type Letter = { subject: string; sentences: string[]; button: string; path: string };

/** Staff's own words to everyone of the segment, in the language they wrote them in. */
async function sendToSegment(event: DomainEvent): Promise<void> {
  const sent = await db().announcement.findUnique({
    where: { id: event.payload.subjectId },
    select: { segment: true, subject: true, text: true, cohortId: true, cohort: { select: { slug: true } } },
  });
  if (!sent) return;
  await tellAll(event, sent.cohortId, sent.segment, ({ locale }) => ({
    subject: sent.subject,
    sentences: sent.text.split("\n").filter(Boolean),
    button: translator(locale)("announce.mailButton"),
    path: `/cohorts/${sent.cohort.slug}`,
  }));
}

/** Who has something to do in a phase, and where; the other phases need nobody's deed. */
const calls: Partial<Record<Phase, { segment: Segment; path: (slug: string) => string }>> = {
  preferences: { segment: "ACCEPTED", path: (slug) => `/professional/select/${slug}/preferences` },
  claiming: { segment: "WITHOUT_A_SEAT", path: (slug) => `/professional/select/${slug}` },
  running: { segment: "ON_A_TEAM", path: () => "/professional" },
  ended: { segment: "ON_A_TEAM", path: () => "/professional/hours" },
};

async function tellOfPhase(event: DomainEvent): Promise<void> {
  const phase = event.payload.phase as keyof typeof calls &
    ("preferences" | "claiming" | "running" | "ended");
  const call = calls[phase];
  const cohort =
    call &&
    (await db().cohort.findUnique({
      where: { id: event.payload.subjectId },
      select: { id: true, slug: true, name: true },
    }));
  if (!cohort) return;
  await tellAll(event, cohort.id, call.segment, ({ locale }) => {
    const t = translator(locale);
    const values = { cohort: cohort.name };
    return {
      subject: t(`announce.phases.${phase}.subject`, values),
      sentences: [t(`announce.phases.${phase}.text`, values)],
      button: t(`announce.phases.${phase}.button`),
      path: call.path(cohort.slug),
    };
  });
}

/** Each gets one message for one event, however often this runs; people are read a page at a time. */
async function tellAll(
  event: DomainEvent,
  cohortId: string,
  segment: Segment,
  compose: (reader: Recipient) => Letter,
): Promise<void> {
  for (let after: string | undefined; ;) {
    const readers = await recipientsOf(cohortId, segment, after);
    for (const reader of readers) {
      const { subject, sentences, button, path } = compose(reader);
      await queueMail({
        dedupeKey: `${event.name}:${event.id}:${reader.id}`,
        to: reader.email,
        subject,
        body: createElement(AnnouncementMail, {
          locale: reader.locale,
          name: reader.name,
          ...{ subject, sentences, button },
          href: `${config().NEXTAUTH_URL}${path}`,
        }),
      });
    }
    after = readers.at(-1)?.id;
    if (!after) return;
  }
}
