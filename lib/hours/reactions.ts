import "server-only";
import { whoWith } from "@/lib/engagements/contributors";
import { hoursMessage, type HoursNews } from "@/lib/hours/letter";
import { notify } from "@/lib/notifications/notify";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { fromDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Reaction, Reactions } from "@/lib/platform/outbox";

/** Tells the person who worked, unless an erasure request has taken them away since. */
const tell =
  (news: HoursNews): Reaction =>
  async (event) => {
    if (typeof event.payload.decisionId !== "string") return;
    const decision = await db().hoursDecision.findUnique({
      where: { id: event.payload.decisionId },
      select: {
        reason: true,
        entry: {
          select: {
            workedOn: true,
            minutes: true,
            contributor: whoWith(readerSelect),
            engagement: { select: { title: true } },
          },
        },
      },
    });
    const person = decision?.entry.contributor.tie?.person;
    if (!decision || !person) return;
    const { engagement, workedOn, minutes } = decision.entry;
    const facts = {
      ...{ project: engagement.title, minutes, reason: decision.reason },
      workedOn: fromDate(workedOn),
    };
    await notify({ kind: "hours.decided", event }, [asReader(person)], (t, { locale }) =>
      hoursMessage(t, locale, news, facts),
    );
  };

export const hoursReactions: Reactions = {
  "hours.queried": tell("queried"),
  "hours.rejected": tell("rejected"),
  "hours.reopened": tell("reopened"),
};
