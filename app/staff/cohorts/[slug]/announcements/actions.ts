"use server";

import { action } from "@/app/action";
import { sendAnnouncement as send, writeAnnouncement as write } from "@/lib/community/announcements/commands";
import { SendAnnouncement, WriteAnnouncement } from "@/lib/community/announcements/schema";

const page = ({ slug, announcementId }: { slug: string; announcementId: string }) =>
  `/staff/cohorts/${slug}/announcements/${announcementId}`;

export const writeAnnouncement = action(WriteAnnouncement, (actor, input) => write(actor, input), {
  as: "staff",
  then: (where) => ({ redirect: page(where) }),
});

export const sendAnnouncement = action(SendAnnouncement, (actor, input) => send(actor, input), {
  as: "staff",
  then: (where) => ({ redirect: page(where), said: "announcement-sent" }),
});
