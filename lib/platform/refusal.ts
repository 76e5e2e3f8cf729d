import type messages from "@/messages/en/refusals.json";

export type RefusalCode = keyof typeof messages;

/** Those that say "you may not": what one may not see is not found. */
const ofRights: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  ...(["not-found", "signed-out", "move-not-yours", "not-named-approver", "not-on-this-team"] as const),
  ...(["own-hours", "own-application", "claim-own", "approve-one-side", "handover-one-side"] as const),
  ...(["organization-has-members", "invitation-for-another"] as const),
]);
export const isOfRights = (code: RefusalCode): boolean => ofRights.has(code);

type Details = {
  /** The form field the sentence belongs beside. */
  field?: string;
  /** What the sentence names. */
  values?: Record<string, string | number>;
  /** What the form needs to try again, such as the stamp of what someone else saved. */
  value?: unknown;
  /** The page shows what no longer holds: it is drawn anew beside the sentence. */
  stale?: boolean;
};

/** A "no" that a person can understand and act on; its sentence is in messages under its code. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly values: Record<string, string | number>;
  readonly value: unknown;
  readonly stale: boolean;

  constructor(code: RefusalCode, { field, values = {}, value, stale = false }: Details = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.field = field;
    this.values = values;
    this.value = value;
    this.stale = stale;
  }
}
