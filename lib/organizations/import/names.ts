import { foldedKey } from "@/lib/platform/fold";
import { everyName, type NamedRow } from "@/lib/platform/i18n/names";

/** A name in any spelling -> its slug. */
export type NameIndex = ReadonlyMap<string, string>;

/** Names other lists use for our causes. */
const otherNames: Record<string, string> = {
  "arts & cultural vitality": "arts-culture",
  "environmental quality & sustainability": "environment",
  "access to parks & green space": "parks-green-space",
  "college prep": "college-prep",
  volunteerism: "volunteerism",
  resiliency: "resiliency",
  "art & culture": "arts-culture",
  education: "education-youth",
  youth: "education-youth",
  housing: "housing-homelessness",
  employment: "income-employment",
  food: "healthy-food",
};

/** Looks names up by slug, and by name in any language. */
export function indexNames(known: readonly (NamedRow & { slug: string })[]): NameIndex {
  const index = new Map<string, string>();
  const slugs = new Set(known.map(({ slug }) => slug));
  for (const [name, slug] of Object.entries(otherNames)) {
    if (slugs.has(slug)) index.set(foldedKey(name), slug);
  }
  for (const { slug, ...row } of known) {
    for (const spelling of [...everyName(row), slug]) index.set(foldedKey(spelling), slug);
  }
  return index;
}

/** The slugs of the names in a cell (divided by | or ; or line breaks, else by commas), and the names nobody knows. */
export function readNames(cell: string, index: NameIndex): { slugs: string[]; unknown: string[] } {
  const divider = /[|;\n]/.test(cell) ? /[|;\n]/ : /,/;
  const whole = index.get(foldedKey(cell));
  if (whole) return { slugs: [whole], unknown: [] };
  const slugs = new Set<string>();
  const unknown: string[] = [];
  for (const name of cell.split(divider).map((part) => part.trim())) {
    if (!foldedKey(name)) continue;
    const slug = index.get(foldedKey(name));
    if (slug) slugs.add(slug);
    else unknown.push(name);
  }
  return { slugs: [...slugs].sort(), unknown };
}
