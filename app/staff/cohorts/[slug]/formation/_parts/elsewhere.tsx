import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { seatedApart, Side } from "@/lib/teams/formation/compare";
import type { FormationView } from "@/lib/teams/queries/formation-page";
import { namesIn } from "./changes";

const most = 50;

type Props = { view: FormationView; sides: Side[]; people: ReturnType<typeof seatedApart> };

/** Who sits elsewhere from way to way, each way a column; everyone else sits in the same place in all of them. */
export async function Elsewhere({ view, sides, people }: Props) {
  const [t, locale, { nameOf, roleOf }] = await Promise.all([
    getTranslations("selection.form"),
    getLocale(),
    namesIn(view),
  ]);
  const list = new Intl.ListFormat(locale);
  const rows = people
    .map(({ person, roles }) => ({ person, roles, name: nameOf(person) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <Disclosure summary={t("elsewhere", { count: rows.length })}>
      <Table
        caption={t("elsewhere", { count: rows.length })}
        captionHidden
        rows={rows.slice(0, most)}
        rowKey={({ person }) => person}
        columns={[
          { key: "person", header: t("person"), heading: true, cell: ({ name }) => name },
          ...sides.map(({ policies }, index) => ({
            key: policies.join(),
            header: list.format(policies.map((policy) => t(`policies.${policy}`))),
            cell: ({ roles }: (typeof rows)[number]) => roleOf(roles[index] ?? null),
          })),
        ]}
      />
      {rows.length > most && (
        <p className="pt-3 text-ink-soft">{t("elsewhereMore", { count: rows.length - most })}</p>
      )}
    </Disclosure>
  );
}
