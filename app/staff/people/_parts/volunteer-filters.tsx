import { ListFilters } from "@/components/ui/list-filters";
import type { Option } from "@/components/ui/select";
import { disciplines } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { hoursKinds, standings, unwritten, type VolunteerFilters as Filters } from "@/lib/volunteers/filters";

type Props = { filters: Filters; cohorts: readonly Option[]; skills: readonly Option[] };

/** Which people. */
export async function VolunteerFilters({ filters, cohorts, skills }: Props) {
  const [t, names] = await Promise.all([
    getTranslations("volunteers"),
    getTranslations("catalogue.disciplines"),
  ]);
  const selects = [
    { name: "standing", options: standings.map((value) => ({ value, label: t(`standings.${value}`) })) },
    { name: "cohort", options: cohorts },
    { name: "discipline", options: disciplines.map((value) => ({ value, label: names(value) })) },
    { name: "skill", options: skills },
    { name: "hours", options: hoursKinds.map((value) => ({ value, label: t(`hours.${value}`) })) },
    {
      name: "unwritten",
      options: unwritten.map((value) => ({ value, label: t("unwrittenDays", { days: value }) })),
    },
  ] as const;
  return (
    <ListFilters
      action="/staff/people"
      label={t("filters")}
      filters={[
        { kind: "words", name: "q", label: t("q"), value: filters.q },
        ...selects.map(({ name, options }) => ({
          kind: "one" as const,
          name,
          label: t(`filter.${name}`),
          any: t("any"),
          options,
          value: filters[name],
        })),
      ]}
    />
  );
}
