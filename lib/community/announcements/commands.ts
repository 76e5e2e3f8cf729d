import "server-only";
import type { z } from "zod";
import type { SendAnnouncement, WriteAnnouncement } from "@/lib/community/announcements/schema";
import { countRecipients } from "@/lib/community/announcements/recipients";
import { staffedCohorts } from "@/lib/cohorts/policy";
import type { Actor } from "@/lib/people/actor";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

/** Staff write a message to part of a cohort down, to read it as it will arrive. */
export async function writeAnnouncement(actor: Actor, { cohortId, ...words }: WriteAnnouncement) {
  return transaction(async () => {
    const cohort = await db().cohort.findFirst({
      where: { AND: [{ id: cohortId, publishedAt: { not: null } }, staffedCohorts(actor)] },
      select: { slug: true },
    });
    if (!cohort) throw new Refusal("not-found");
    if ((await countRecipients(cohortId, words.segment)) === 0) {
      throw new Refusal("nobody-to-tell", { field: "segment" });
    }
    const { id } = await db().announcement.create({
      data: { ...words, cohortId, writtenById: actor.personId, writtenAt: await databaseNow() },
      select: { id: true },
    });
    await record(actor, "announcement.written", { subject: { type: "Announcement", id }, event: false });
    return { slug: cohort.slug, announcementId: id };
  });
}

/** Sends it, once, to whoever is in the segment by now. */
export async function sendAnnouncement(actor: Actor, { announcementId }: z.infer<typeof SendAnnouncement>) {
  return transaction(async () => {
    const found = await db().announcement.findFirst({
      where: { id: announcementId, cohort: staffedCohorts(actor) },
      select: { cohortId: true, segment: true, cohort: { select: { slug: true } } },
    });
    if (!found) throw new Refusal("not-found");
    const { count } = await db().announcement.updateMany({
      where: { id: announcementId, sentAt: null },
      data: {
        sentAt: await databaseNow(),
        recipients: await countRecipients(found.cohortId, found.segment),
      },
    });
    if (count === 0) throw new Refusal("announcement-sent-already");
    await record(actor, "announcement.sent", { subject: { type: "Announcement", id: announcementId } });
    return { slug: found.cohort.slug, announcementId };
  });
}
