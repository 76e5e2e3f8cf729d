import "server-only";
import { mailAnswered, mailAsked, mailAssigned, mailMerged } from "@/lib/intake/mail/questions";
import { mailReceipt } from "@/lib/intake/mail/receipt";
import type { Reactions } from "@/lib/platform/outbox";

/** What intake does when its own or a project's event arrives. */
export const intakeReactions: Reactions = {
  "project.submitted": (event) => mailReceipt(event),
  "question.asked": (event) => mailAsked(event),
  "question.answered": (event) => mailAnswered(event),
  "project.assigned": (event) => mailAssigned(event),
  "request.merged": (event) => mailMerged(event),
};
