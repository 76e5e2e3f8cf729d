import "server-only";
import { causes as causesIn } from "@/lib/reference/causes-and-areas";
import type { Locale } from "@/lib/platform/i18n/locales";
import { skillNames } from "@/lib/scoping/queries/choices";

export type ScopeNames = { causes: Record<string, string>; skills: Record<string, string> };

/** All of them: an earlier version may name what this one no longer does. */
export async function namesIn(locale: Locale): Promise<ScopeNames> {
  const [causes, skills] = await Promise.all([causesIn(locale), skillNames(locale)]);
  const bySlug = (rows: { slug: string; name: string }[]) =>
    Object.fromEntries(rows.map(({ slug, name }) => [slug, name]));
  return { causes: bySlug(causes), skills: bySlug(skills) };
}
