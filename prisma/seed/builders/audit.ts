import type { Sheet } from "./sheet";

type AuditSpec = {
  at: Date;
  by: { id: string } | null;
  actingAs: string;
  action: string;
  subject: [type: string, id: string];
  changes?: Record<string, [before: string | number | null, after: string | number | null]>;
  reason?: string;
};

/** The audit row that the command would have written; its event is long handled and has no row. */
export function addAudit(sheet: Sheet, spec: AuditSpec): void {
  sheet.add("auditEntry", {
    at: spec.at,
    personId: spec.by?.id ?? null,
    actingAs: spec.actingAs,
    action: spec.action,
    subjectType: spec.subject[0],
    subjectId: spec.subject[1],
    changes: spec.changes ?? {},
    reason: spec.reason ?? null,
  });
}
