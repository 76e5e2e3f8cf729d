import { ListFilters } from "@/components/ui/list-filters";
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
    <ListFilters
      action="/staff/projects"
      label={t("filters")}
      kept={{ view }}
      filters={[
        { kind: "words", name: "q", label: t("q"), value: filters.q },
        ...selects
          .filter(({ options }) => options.length > 1)
          .map((select) => ({ ...select, kind: "one" as const, any, value: filters[select.name] })),
        { kind: "only", name: "mine", label: t("mine"), chosen: filters.mine },
        { kind: "only", name: "late", label: t("late"), chosen: filters.late },
        { kind: "elsewhere", name: "rule", label: await ruleInWords(filters.rule), value: filters.rule },
      ]}
    />
  );
}

/** Which missing thing the list is about, as a scope's readiness says it. */
async function ruleInWords(rule = ""): Promise<string> {
  const t = await getTranslations("scoping.readiness.rules");
  const key = rule as Parameters<typeof t>[0];
  return rule && t.has(key) ? t(key, { names: "…" }) : rule;
}
