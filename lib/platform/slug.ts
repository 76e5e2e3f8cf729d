/** "Café Ñandú, Inc." as "cafe-nandu-inc": how a name reads in an address. */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, "")
    .toLowerCase()
    .trim()
    .split(/[\s-]+/)
    .join("-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
}

/** The slug of `text`, with a number after it when `taken` says that another thing has it. */
export async function freeSlug(text: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
  const base = slugOf(text) || "new";
  let slug = base;
  for (let number = 2; await taken(slug); number++) slug = `${base}-${number}`;
  return slug;
}
