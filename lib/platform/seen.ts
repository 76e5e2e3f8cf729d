import { z } from "zod";

/**
 * A row and the version of it that a page showed. Whoever decides about a row that another can change meanwhile sends
 * this in place of the bare id, and the command puts `asSeen` into the `where` of its write: what was changed since is
 * not decided unseen. The column `version` counts up by the trigger `version_moves`.
 */
export type Seen = { id: string; version: number };

/** As one value of a form. */
export function seenValue({ id, version }: Seen): string {
  return `${id}@${version}`;
}

/** The field that reads it. */
export const seen = () =>
  z
    .string("required")
    .regex(/^[^@]+@\d{1,9}$/, "required")
    .transform((value) => {
      const [id = "", version] = value.split("@");
      return { id, version: Number(version) };
    })
    .pipe(z.object({ id: z.uuid("required"), version: z.int() }));

/** The same as the condition of a write. */
export function asSeen({ id, version }: Seen): Seen {
  return { id, version };
}
