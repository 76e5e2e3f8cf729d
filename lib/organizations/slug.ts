import "server-only";
import { slugBase, freeSlug } from "@/lib/platform/slug-rules";
import { db } from "@/lib/platform/db";

/** Slugs for new organizations, in the order of their names; none is taken, none comes twice. */
export async function slugsFor(names: readonly string[]): Promise<string[]> {
  const bases = names.map((name) => slugBase(name));
  const taken = new Set(await takenAmong(bases));
  const crowded = [...new Set(bases)].filter(
    (base) => taken.has(base) || bases.indexOf(base) !== bases.lastIndexOf(base),
  );
  const numbered = crowded.flatMap((base) =>
    Array.from({ length: 50 }, (_, index) => `${base}-${index + 2}`),
  );
  for (const slug of await takenAmong(numbered)) taken.add(slug);
  return bases.map((base) => {
    const slug = freeSlug(base, taken);
    taken.add(slug);
    return slug;
  });
}

async function takenAmong(slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await db().$queryRaw<{ slug: string }[]>`
    select slug from "Organization" where slug = any(${slugs as string[]}::text[])`;
  return rows.map(({ slug }) => slug);
}
