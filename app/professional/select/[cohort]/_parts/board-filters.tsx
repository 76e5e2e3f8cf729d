import { ListFilters } from "@/components/ui/list-filters";
import type { Option } from "@/components/ui/select";
import { causes } from "@/lib/reference/causes-and-areas";
import { isDiscipline } from "@/lib/reference/disciplines";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { BoardFilters, RoleInBrief } from "@/lib/teams/board";

/** Narrows the board by discipline, cause and what one can take; an address one can share. */
export async function BoardFiltersForm({
  path,
  filters,
  roles,
  judged,
}: {
  path: string;
  filters: BoardFilters;
  roles: readonly RoleInBrief[];
  /** Seats are measured against an application of theirs. */
  judged: boolean;
}) {
  const [t, locale] = await Promise.all([getTranslations("teams.board"), getLocale()]);
  const [disciplines, served] = await Promise.all([disciplinesOf(roles), causesOf(roles, locale)]);
  const { discipline, cause, mine } = filters;
  return (
    <ListFilters
      action={path}
      label={t("filters")}
      column
      filters={[
        {
          kind: "one",
          name: "discipline",
          label: t("discipline"),
          any: t("anyDiscipline"),
          options: disciplines,
          value: discipline,
        },
        {
          kind: "one",
          name: "cause",
          label: t("cause"),
          any: t("anyCause"),
          options: served,
          value: cause,
        },
        ...(judged ? [{ kind: "only" as const, name: "mine", label: t("onlyMine"), chosen: mine }] : []),
      ]}
    />
  );
}

async function disciplinesOf(roles: readonly RoleInBrief[]): Promise<Option[]> {
  const [t, names] = await Promise.all([
    getTranslations("teams.board"),
    getTranslations("catalogue.disciplines"),
  ]);
  const open = new Map<string, number>();
  for (const role of roles) open.set(role.discipline, (open.get(role.discipline) ?? 0) + role.open);
  return [...open].map(([value, count]) => ({
    value,
    label: t("disciplineCount", { name: isDiscipline(value) ? names(value) : value, count }),
  }));
}

async function causesOf(roles: readonly RoleInBrief[], locale: Locale): Promise<Option[]> {
  const served = new Set(roles.flatMap((role) => role.causes));
  return (await causes(locale))
    .filter(({ slug }) => served.has(slug))
    .map(({ slug, name }) => ({ value: slug, label: name }));
}
