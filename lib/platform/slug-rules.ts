/** Words that are addresses of their own beside an organization's. */
const reserved = new Set(["new", "claims", "imports"]);

/** A name as it stands in an address: letters of any script and digits, words joined by dashes. */
export function slugBase(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-");
  const short = [...slug]
    .slice(0, 80)
    .join("")
    .replaceAll(/^-+|-+$/g, "");
  return !short || reserved.has(short) ? `${short || "organization"}-1` : short;
}

/** `base`, or the first of base-2, base-3 ... that is free. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
