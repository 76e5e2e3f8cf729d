import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Input } from "@/components/ui/input";
import { Select, type Option } from "@/components/ui/select";
import { disciplines } from "@/lib/people/disciplines";

type ListingFiltersProps = {
  causes: readonly Option[];
  cohorts: readonly Option[];
  chosen: { q?: string; cause?: string; discipline?: string; cohort?: string; open?: boolean };
};

/** The listing's filters: a plain GET form, so that each result has an address that can be shared. */
export async function ListingFilters({ causes, cohorts, chosen }: ListingFiltersProps) {
  const [t, common, names] = await Promise.all([
    getTranslations("projects.filters"),
    getTranslations("common"),
    getTranslations("catalogue.disciplines"),
  ]);
  const selects = [
    { name: "cause", options: causes },
    { name: "discipline", options: disciplines.map((value) => ({ value, label: names(value) })) },
    { name: "cohort", options: cohorts },
  ] as const;
  return (
    <form
      action="/projects"
      aria-label={t("heading")}
      className="grid gap-4 rounded-lg bg-sunken p-4 text-sm sm:grid-cols-2 lg:grid-cols-1"
    >
      <label className="grid gap-1.5">
        <span className="font-semibold">{t("q")}</span>
        <Input type="search" name="q" defaultValue={chosen.q} maxLength={100} />
      </label>
      {selects.map(({ name, options }) => (
        <label key={name} className="grid gap-1.5">
          <span className="font-semibold">{t(name)}</span>
          <Select name={name} options={options} placeholder={t("any")} defaultValue={chosen[name] ?? ""} />
        </label>
      ))}
      <Choice name="open" value="1" label={t("open")} defaultChecked={chosen.open} />
      <Button type="submit" tone="secondary">
        {common("filter")}
      </Button>
    </form>
  );
}
