import type { Sheet } from "./sheet";

const known = new WeakMap<Sheet, Map<string, string>>();

/** The contributor that a person is on this sheet; there before their first claim, which would otherwise make one. */
export function contributorOf(sheet: Sheet, person: { id: string }): string {
  const ofSheet = known.get(sheet) ?? new Map<string, string>();
  known.set(sheet, ofSheet);
  const before = ofSheet.get(person.id);
  if (before) return before;
  const id = sheet.id();
  sheet.add("contributor", { id });
  sheet.add("contributorPerson", { contributorId: id, personId: person.id });
  ofSheet.set(person.id, id);
  return id;
}
