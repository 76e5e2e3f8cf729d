import { FilterForm, FilterSearch, FilterSelect } from "@/components/ui/filter-form";
import { organizationKinds } from "@/lib/organizations/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Named = { slug: string; name: string };
type DirectoryFiltersProps = {
  causes: readonly Named[];
  areas: readonly Named[];
  chosen: { q?: string; cause?: string; area?: string; kind?: string };
};

/** Which organizations of the directory. */
export async function DirectoryFilters({ causes, areas, chosen }: DirectoryFiltersProps) {
  const [t, kinds] = await Promise.all([
    getTranslations("organizations.directory"),
    getTranslations("organizations.kinds"),
  ]);
  const options = (named: readonly Named[]) => named.map(({ slug, name }) => ({ value: slug, label: name }));
  const selects = [
    { name: "cause", options: options(causes) },
    { name: "area", options: options(areas) },
    { name: "kind", options: organizationKinds.map((kind) => ({ value: kind, label: kinds(kind) })) },
  ] as const;
  return (
    <FilterForm action="/organizations" label={t("filters")} column>
      <FilterSearch name="q" label={t("q")} value={chosen.q} />
      {selects.map(({ name, options: choices }) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(name)}
          any={t("any")}
          options={choices}
          value={chosen[name]}
        />
      ))}
    </FilterForm>
  );
}
