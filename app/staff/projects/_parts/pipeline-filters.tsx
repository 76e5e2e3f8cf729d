import { FilterChoice, FilterForm, FilterSearch, FilterSelect } from "@/components/ui/filter-form";
import type { Option } from "@/components/ui/select";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { partnerKinds, waitingSides, type PipelineFilters as Filters } from "@/lib/projects/filters";
import { stages } from "@/lib/projects/schema";

type Props = { filters: Filters; view: string; programmes: readonly Option[]; cohorts: readonly Option[] };

/** Which projects, above board and table. */
export async function PipelineFilters({ filters, view, programmes, cohorts }: Props) {
  const [t, names] = await Promise.all([
    getTranslations("projects.pipeline"),
    getTranslations("projects.stage"),
  ]);
  const [list, kinds] = await Promise.all([
    getTranslations("triage.list"),
    getTranslations("organizations.kinds"),
  ]);
  const any = (await getTranslations("projects.filters"))("any");
  const selects = [
    { name: "programme", label: t("programme"), options: programmes },
    { name: "cohort", label: t("cohort"), options: cohorts },
    {
      name: "waiting",
      label: list("waiting"),
      options: waitingSides.map((value) => ({ value, label: list(`waitingOptions.${value}`) })),
    },
    {
      name: "kind",
      label: list("type"),
      options: partnerKinds.map((value) => ({ value, label: kinds(value) })),
    },
    {
      name: "stage",
      label: t("stage"),
      options: view === "table" ? stages.map((value) => ({ value, label: names(value) })) : [],
    },
  ] as const;
  return (
    <FilterForm action="/staff/projects" label={t("filters")} kept={{ view, rule: filters.rule }}>
      <FilterSearch name="q" label={t("q")} value={filters.q} />
      {selects
        .filter(({ options }) => options.length > 1)
        .map(({ name, label, options }) => (
          <FilterSelect
            key={name}
            name={name}
            label={label}
            any={any}
            options={options}
            value={filters[name]}
          />
        ))}
      <FilterChoice name="mine" label={t("mine")} chosen={filters.mine} />
      <FilterChoice name="late" label={t("late")} chosen={filters.late} />
    </FilterForm>
  );
}
