import "server-only";
import { countRecipients } from "@/lib/community/announcements/recipients";
import { staffedCohorts } from "@/lib/cohorts/policy";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

/** What staff wrote to a cohort, newest first. */
export async function announcementsOf(actor: Actor, cohortId: string) {
  const rows = await db().announcement.findMany({
    where: { cohortId, cohort: staffedCohorts(actor) },
    orderBy: { writtenAt: "desc" },
    take: 50,
    select: {
      id: true,
      segment: true,
      subject: true,
      writtenAt: true,
      sentAt: true,
      recipients: true,
      writtenBy: { select: { name: true, email: true } },
    },
  });
  return rows.map(({ writtenBy, ...row }) => ({ ...row, by: writtenBy.name ?? writtenBy.email }));
}

/** One announcement with how many people it goes to, or went to; null for those who don't run the cohort. */
export async function announcement(actor: Actor, cohortId: string, id: string) {
  const found = await db().announcement.findFirst({
    where: { id, cohortId, cohort: staffedCohorts(actor) },
    select: { id: true, segment: true, subject: true, text: true, sentAt: true, recipients: true },
  });
  return (
    found && { ...found, recipients: found.recipients ?? (await countRecipients(cohortId, found.segment)) }
  );
}
