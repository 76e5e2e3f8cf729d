import type messages from "@/messages/en/refusals.json";

export type RefusalCode = keyof typeof messages;

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
