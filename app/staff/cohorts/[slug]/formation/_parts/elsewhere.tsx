import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { seatedApart, Side } from "@/lib/formation/engine/compare";
import { pageOf } from "@/lib/formation/listing";
import type { FormationView } from "@/lib/formation/queries/page";
import { namesIn } from "./changes";

/** More are looked at page by page, once they are asked for. */
const mostTogether = 50;
const rowsAPage = 10;

type Props = {
  view: FormationView;
  sides: Side[];
  people: ReturnType<typeof seatedApart>;
  /** The page asked for. */
  asked: number | undefined;
  hrefOf: (page: number) => string;
};

/** Who sits elsewhere from way to way, each way a column; everyone else sits in the same place in all of them. */
export async function Elsewhere({ view, sides, people, asked, hrefOf }: Props) {
  const [t, locale, { nameOf, roleOf }] = await Promise.all([
    getTranslations("selection.form"),
    getLocale(),
    namesIn(view),
  ]);
  const list = new Intl.ListFormat(locale);
  const count = people.length;
  if (count > mostTogether && asked === undefined)
    return <Link href={hrefOf(1)}>{t("elsewhere", { count })}</Link>;
  const byName = new Intl.Collator(locale);
  const all = people
    .map(({ person, roles }) => ({ person, roles, name: nameOf(person) }))
    .toSorted((one, other) => byName.compare(one.name, other.name));
  const { rows, page, pages } = pageOf(all, asked ?? 1, count > mostTogether ? rowsAPage : mostTogether);
  return (
    <Disclosure
      summary={<span id="elsewhere">{t("elsewhere", { count })}</span>}
      open={asked !== undefined || undefined}
    >
      <Table
        caption={t("elsewhere", { count })}
        captionHidden
        rows={rows}
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
      <Pagination
        of={t("elsewhere", { count })}
        page={page}
        pages={pages}
        previousHref={page > 1 ? hrefOf(page - 1) : undefined}
        nextHref={page < pages ? hrefOf(page + 1) : undefined}
      />
    </Disclosure>
  );
}
