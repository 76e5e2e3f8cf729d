import "server-only";
import { workOnImport } from "@/lib/organizations/import/worker";
import type { Reactions } from "@/lib/platform/outbox";

/** What happens here because of an event. */
export const organizationsReactions: Reactions = {
  "import.waiting": ({ payload }) => workOnImport(payload.subjectId),
};
