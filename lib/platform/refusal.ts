import type messages from "@/messages/en/refusals.json";

export type RefusalCode = keyof typeof messages;

type Details = {
  /** The form field the sentence belongs beside. */
  field?: string;
  /** What the sentence names. */
  values?: Record<string, string | number>;
  /** What the form needs to try again, such as the stamp of what someone else saved. */
  value?: unknown;
};

/** A "no" that a person can understand and act on; its sentence is in messages under its code. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly values: Record<string, string | number>;
  readonly value: unknown;

  constructor(code: RefusalCode, { field, values = {}, value }: Details = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.field = field;
    this.values = values;
    this.value = value;
  }
}
