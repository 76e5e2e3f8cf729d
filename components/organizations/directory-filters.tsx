import { ListFilters } from "@/components/ui/list-filters";
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
    <ListFilters
      action="/organizations"
      label={t("filters")}
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
      ]}
    />
  );
}
