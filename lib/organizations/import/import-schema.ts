import { z } from "zod";
import type { OrganizationKind } from "@/lib/generated/prisma/enums";
import { id, requiredLine } from "@/lib/platform/fields";
import { seen } from "@/lib/platform/seen";

export const importFields = [
  "name",
  "sourceId",
  "kind",
  "mission",
  "website",
  "ein",
  "postalCode",
  "causes",
  "areas",
] as const;
export type ImportField = (typeof importFields)[number];

/** field -> name of the column that holds it */
export type Mapping = Partial<Record<ImportField, string>>;

export type IssueCode =
  | "name-missing"
  | "name-seen"
  | "name-seen-alone"
  | "entry-seen"
  | "same-organization"
  | "left-out"
  | "name-in-directory"
  | "source-id-seen"
  | "too-many-cells"
  | "too-long"
  | "letters-mended"
  | "markup-left-out"
  | "kind-missing"
  | "kind-unknown"
  | "kind-guessed"
  | "ein-cleaned"
  | "ein-suffix"
  | "ein-left-out"
  | "ein-rounded"
  | "ein-of-another"
  | "ein-seen"
  | "ein-in-directory"
  | "number-rounded"
  | "postal-code-left-out"
  | "website-mended"
  | "website-several"
  | "website-left-out"
  | "cause-unknown"
  | "area-unknown"
  | "kept-by-members"
  | "created-meanwhile";

export type Issue = { severity: "error" | "warning"; code: IssueCode; field: ImportField; value: string };

/** What a row says of an organization. A field that is absent says nothing, and leaves what is there. */
export type ImportValues = {
  sourceId: string;
  name: string;
  kind?: OrganizationKind;
  ein?: string;
  postalCode?: string;
  website?: string;
  mission?: string;
  causes?: string[];
  areas?: string[];
};

export const importVerdicts = ["ASK", "CREATE", "CHANGE", "LEAVE", "REJECT"] as const;

/** The largest file that is taken: twice what 100,000 rows of a real list come to. */
export const mostBytes = 100 * 1024 * 1024;

/** A file, and the name of where it comes from. */
export const UploadImport = z.object({
  file: z
    .custom<File>((value) => value instanceof File && value.size > 0, "required")
    .refine((file) => file.size <= mostBytes, "fileTooLarge"),
  source: requiredLine(60),
});

const column = z.preprocess((value) => value || undefined, z.string().max(500).optional());

export const MapImport = z.object({
  importId: id(),
  mapping: z.object(
    Object.fromEntries(importFields.map((field) => [field, column])) as Record<ImportField, typeof column>,
  ),
});

/** What staff may say of rows that ask. */
export const importAnswers = ["SAME", "OTHER", "OUT"] as const;

/** An answer, like a commit, is about the rows that were shown. */
export const AnswerImport = z.object({
  import: seen(),
  answer: z.enum(importAnswers),
  number: z.coerce.number().int().positive().optional(),
});

/** A commit names the check it saw: another's choice of columns in between is not written unseen. */
export const CommitImport = z.object({ import: seen() });
export const OneImport = z.object({ importId: id() });
