import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { organizationKinds } from "@/lib/organizations/schema";

type Named = { slug: string; name: string };
type DirectoryFiltersProps = {
  causes: readonly Named[];
  areas: readonly Named[];
  chosen: { q?: string; cause?: string; area?: string; kind?: string };
};

/** The directory's filters: a plain GET form, so that each result has an address that can be shared. */
export async function DirectoryFilters({ causes, areas, chosen }: DirectoryFiltersProps) {
  const [t, common, kinds] = await Promise.all([
    getTranslations("organizations.directory"),
    getTranslations("common"),
    getTranslations("organizations.kinds"),
  ]);
  const options = (named: readonly Named[]) => named.map(({ slug, name }) => ({ value: slug, label: name }));
  const selects = [
    { name: "cause", options: options(causes) },
    { name: "area", options: options(areas) },
    { name: "kind", options: organizationKinds.map((kind) => ({ value: kind, label: kinds(kind) })) },
  ] as const;
  return (
    <form
      action="/organizations"
      role="search"
      aria-label={t("filters")}
      className="grid gap-4 rounded-lg bg-sunken p-4 text-sm sm:grid-cols-2 lg:grid-cols-1"
    >
      <label className="grid gap-1.5">
        <span className="font-semibold">{t("q")}</span>
        <Input type="search" name="q" defaultValue={chosen.q} maxLength={100} />
      </label>
      {selects.map(({ name, options: choices }) => (
        <label key={name} className="grid gap-1.5">
          <span className="font-semibold">{t(name)}</span>
          <Select name={name} options={choices} placeholder={t("any")} defaultValue={chosen[name] ?? ""} />
        </label>
      ))}
      <Button type="submit" tone="secondary">
        {common("filter")}
      </Button>
    </form>
  );
}
