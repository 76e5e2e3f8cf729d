import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Input } from "@/components/ui/input";
import { Select, type Option } from "@/components/ui/select";
import { partnerKinds, waitingSides, type PipelineFilters as Filters } from "@/lib/projects/filters";
import { stages } from "@/lib/projects/schema";

type Props = { filters: Filters; view: string; programmes: readonly Option[]; cohorts: readonly Option[] };

/** Which projects: a plain GET form above board and table. */
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
    <form
      aria-label={t("filters")}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 rounded-lg bg-sunken p-4"
    >
      <input type="hidden" name="view" value={view} />
      {filters.rule && <input type="hidden" name="rule" value={filters.rule} />}
      <label className="grid gap-1.5">
        <span className="font-semibold">{t("q")}</span>
        <Input type="search" name="q" defaultValue={filters.q} maxLength={100} />
      </label>
      {selects
        .filter(({ options }) => options.length > 1)
        .map(({ name, label, options }) => (
          <label key={name} className="grid gap-1.5">
            <span className="font-semibold">{label}</span>
            <Select name={name} options={options} placeholder={any} defaultValue={filters[name] ?? ""} />
          </label>
        ))}
      <Choice name="mine" value="1" label={t("mine")} defaultChecked={filters.mine} />
      <Choice name="late" value="1" label={t("late")} defaultChecked={filters.late} />
      <Button type="submit" tone="secondary">
        {t("show")}
      </Button>
    </form>
  );
}
