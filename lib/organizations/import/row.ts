import {
  cleanEin,
  cleanKind,
  cleanNumber,
  cleanPostalCode,
  type Cleaned,
} from "@/lib/organizations/import/clean-facts";
import { cleanLine, cleanText, cut, dropsWords, mendLetters } from "@/lib/organizations/import/clean-text";
import { cleanWebsite } from "@/lib/organizations/import/clean-website";
import { numberOf } from "@/lib/organizations/import/identity";
import type { ImportField, ImportValues, Issue, IssueCode } from "@/lib/organizations/import/import-schema";
import { readNames, type NameIndex } from "@/lib/organizations/import/names";
import { foldedKey } from "@/lib/platform/fold";

export type Places = Partial<Record<ImportField, number>>;
export type RowReading = { values: ImportValues; issues: Issue[] };

const longest = { name: 300, mission: 10_000 };

/** What one row says, cleaned, with what was wrong with it. Knows nothing of other rows or of the directory. */
export function readRow(
  cells: readonly string[],
  places: Places,
  columnCount: number,
  known: { causes: NameIndex; areas: NameIndex },
): RowReading {
  const issues: Issue[] = [];
  const tell = (severity: Issue["severity"], code: IssueCode, field: ImportField, value: string) =>
    issues.push({ severity, code, field, value: cut(value, 200) });
  const raw = (field: ImportField) => {
    const place = places[field];
    return place === undefined ? "" : (cells[place] ?? "");
  };
  const prose = (field: "name" | "mission", clean: (text: string) => string): string => {
    const cell = raw(field);
    // mended first: what a soft hyphen or a hard space was half a letter of would be cleaned away
    const mended = mendLetters(cell);
    const after = clean(mended);
    if (mended !== cell) tell("warning", "letters-mended", field, after);
    if (dropsWords(mended, after)) tell("warning", "markup-left-out", field, cell.trim());
    if (after.length <= longest[field]) return after;
    tell("warning", "too-long", field, cut(after, 60));
    return `${cut(after, longest[field] - 2).trimEnd()}…`;
  };
  const fact = <Value>(field: ImportField, clean: (text: string) => Cleaned<Value>): Value | undefined => {
    if (places[field] === undefined) return undefined;
    const cell = cleanLine(mendLetters(raw(field)));
    const { value, warning } = clean(cell);
    if (warning) tell("warning", warning, field, cell);
    return value;
  };
  const names = (field: "causes" | "areas"): string[] | undefined => {
    const { slugs, unknown } = readNames(cleanText(mendLetters(raw(field))), known[field]);
    for (const name of unknown)
      tell("warning", field === "causes" ? "cause-unknown" : "area-unknown", field, name);
    return slugs.length ? slugs : undefined;
  };

  if (cells.length > columnCount) {
    tell("error", "too-many-cells", "name", cells.slice(columnCount).join(" "));
  }
  const name = prose("name", cleanLine);
  if (!foldedKey(name)) tell("error", "name-missing", "name", raw("name").trim());
  const found: Omit<ImportValues, "sourceId" | "name"> = {
    kind: fact("kind", cleanKind),
    ein: fact("ein", cleanEin),
    postalCode: fact("postalCode", cleanPostalCode),
    website: fact("website", cleanWebsite),
    mission: prose("mission", cleanText) || undefined,
    causes: names("causes"),
    areas: names("areas"),
  };
  const number = fact("sourceId", cleanNumber);
  const values: ImportValues = { sourceId: number ?? numberOf(name, found), name };
  for (const [field, value] of Object.entries(found)) {
    if (value !== undefined) Object.assign(values, { [field]: value });
  }
  return { values, issues };
}
