import { FilterChips } from "@/components/ui/filter-chips";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Says which missing thing the list is about, and leads back to the whole list. */
export async function RuleChip({ rule, href }: { rule: string; href: string }) {
  const t = await getTranslations("scoping.readiness.rules");
  const key = rule as Parameters<typeof t>[0];
  if (!t.has(key)) return null;
  return <FilterChips chips={[{ label: t(key, { names: "…" }), href }]} clearHref="/staff/projects" />;
}
