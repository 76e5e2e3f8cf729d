import { z } from "zod";
import { Segment } from "@/lib/generated/prisma/enums";
import { id, requiredPlainLine, requiredPlainText } from "@/lib/platform/fields";

export const WriteAnnouncement = z.object({
  cohortId: id(),
  segment: z.enum(Segment, "choice"),
  subject: requiredPlainLine(160),
  text: requiredPlainText(6000),
});
export type WriteAnnouncement = z.infer<typeof WriteAnnouncement>;
export const SendAnnouncement = z.object({ announcementId: id() });
