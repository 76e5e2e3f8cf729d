import { FilterChoice, FilterForm, FilterSearch, FilterSelect } from "@/components/ui/filter-form";
import type { Option } from "@/components/ui/select";
import { disciplines } from "@/lib/people/disciplines";
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
    <FilterForm action="/projects" label={t("heading")} column>
      <FilterSearch name="q" label={t("q")} value={chosen.q} />
      {selects.map(({ name, options }) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(name)}
          any={t("any")}
          options={options}
          value={chosen[name]}
        />
      ))}
      <FilterChoice name="open" label={t("open")} chosen={chosen.open} />
    </FilterForm>
  );
}
