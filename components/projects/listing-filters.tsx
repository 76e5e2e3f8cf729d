import { ListFilters } from "@/components/ui/list-filters";
import type { Option } from "@/components/ui/select";
import { disciplines } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type ListingFiltersProps = {
  causes: readonly Option[];
  cohorts: readonly Option[];
  chosen: { q?: string; cause?: string; discipline?: string; cohort?: string; open?: boolean };
};

/** Which projects of the listing. */
export async function ListingFilters({ causes, cohorts, chosen }: ListingFiltersProps) {
  const [t, names] = await Promise.all([
    getTranslations("projects.filters"),
    getTranslations("catalogue.disciplines"),
  ]);
  const selects = [
    { name: "cause", options: causes },
    { name: "discipline", options: disciplines.map((value) => ({ value, label: names(value) })) },
    { name: "cohort", options: cohorts },
  ] as const;
  return (
    <ListFilters
      action="/projects"
      label={t("heading")}
      column
      filters={[
        { kind: "words", name: "q", label: t("q"), value: chosen.q },
        ...selects.map(({ name, options }) => ({
          kind: "one" as const,
          name,
          label: t(name),
          any: t("any"),
          options,
          value: chosen[name],
        })),
        { kind: "only", name: "open", label: t("open"), chosen: chosen.open },
      ]}
    />
  );
}
