import "server-only";
import type { Reactions } from "@/lib/platform/outbox";
import { beginScope } from "@/lib/scoping/commands/take-into-scoping";
import { dropChanges, supersedeVersions } from "@/lib/scoping/find";
import { mailChangeAccepted, mailChangeDeclined, mailChangeProposed } from "@/lib/scoping/mail/changes";
import { mailChangeAsked, mailCommented } from "@/lib/scoping/mail/comments";
import { mailApproved, mailProposed } from "@/lib/scoping/mail/versions";
import { mailPublished, mailScopingBegun, mailSubmitted } from "@/lib/scoping/mail/progress";

/** What scoping does when its own or a project's event arrives. */
export const scopingReactions: Reactions = {
  "project.submitted": (event) => mailSubmitted(event),
  "project.scoping-started": {
    begin: ({ payload }) => beginScope(payload.subjectId),
    write: (event) => mailScopingBegun(event),
  },
  "project.scoping-reopened": async ({ payload, createdAt }) => {
    await supersedeVersions(payload.subjectId, createdAt);
    await dropChanges(payload.subjectId);
  },
  "scope.change-proposed": (event) => mailChangeProposed(event),
  "scope.change-accepted": (event) => mailChangeAccepted(event),
  "scope.change-declined": (event) => mailChangeDeclined(event),
  "scope.commented": (event) => mailCommented(event),
  "scope.change-asked": (event) => mailChangeAsked(event),
  "scope.proposed": (event) => mailProposed(event),
  "project.scoped": (event) => mailApproved(event),
  "project.published": (event) => mailPublished(event),
};
