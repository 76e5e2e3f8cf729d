import type { ComponentProps } from "react";
import { Facts } from "@/components/ui/facts";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seatedApart, sidesOf, type Side } from "@/lib/formation/engine/compare";
import type { PolicyName } from "@/lib/formation/schema";
import type { FormationView } from "@/lib/formation/queries/page";
import { Elsewhere } from "./elsewhere";
import { figuresOf, type Figure } from "./figures";

type Props = {
  view: FormationView;
  chosen: PolicyName;
  required: number;
  hrefOf: (policy: PolicyName) => string;
  elsewhere: Pick<ComponentProps<typeof Elsewhere>, "asked" | "hrefOf">;
};

/** The teams that the policies lead to: what all share is said once, the table tells them apart. */
export async function Policies({ view, chosen, required, hrefOf, elsewhere }: Props) {
  const t = await getTranslations("selection.form");
  const sides = sidesOf(view.proposals);
  const figures = await figuresOf(view, required);
  const valuesOf = ({ count }: Figure) => new Set(sides.map(({ proposal }) => count(proposal)));
  const differing = figures.filter((figure) => valuesOf(figure).size > 1);
  const [first] = sides;
  const same = figures.flatMap(({ header, count, of, ...figure }) => {
    if (!first || valuesOf({ header, count, of, ...figure }).size > 1) return [];
    const value = count(first.proposal);
    if (of === undefined && value === 0) return []; // nobody there: nothing to tell
    return { term: header, detail: of === undefined ? value : t("ofAll", { count: value, all: of }) };
  });
  const columns: Column<Side>[] = [
    {
      key: "policy",
      header: t("policy"),
      heading: true,
      cell: ({ policies }) => <Ways policies={policies} chosen={chosen} hrefOf={hrefOf} />,
    },
    ...differing.map((figure): Column<Side> => {
      const best = bestOf(figure, sides);
      return {
        key: figure.key,
        header: figure.header,
        align: "end",
        cell: ({ proposal }) => {
          const count = figure.count(proposal);
          const text = figure.of === undefined ? count : t("ofAll", { count, all: figure.of });
          return count === best ? <strong>{text}</strong> : text;
        },
      };
    }),
  ];
  return (
    <section aria-labelledby="policies" className="grid gap-5">
      <h2 id="policies">{t("compare")}</h2>
      <p className="max-w-measure text-sm">{t(sides.length > 1 ? "compareText" : "allSame")}</p>
      {same.length > 0 && (
        <div className="grid gap-2">
          <h3 className="text-base">{t(sides.length > 1 ? "same" : "reachedByAll")}</h3>
          <Facts layout="columns" facts={same} />
        </div>
      )}
      {sides.length > 1 && (
        <div className="grid gap-2">
          <h3 id="differences" className="text-base">
            {t("differs")}
          </h3>
          <p className="max-w-measure text-sm">{t(differing.length > 0 ? "bestText" : "onlySeats")}</p>
          <Table
            caption={t("differs")}
            captionHidden
            columns={columns}
            rows={sides}
            rowKey={({ policies }) => policies.join()}
          />
          {differing.some(({ key }) => key === "passedOver") && (
            <p className="max-w-measure text-xs text-ink-soft">{t("passedOverText")}</p>
          )}
          <Elsewhere view={view} sides={sides} people={seatedApart(sides)} {...elsewhere} />
        </div>
      )}
    </section>
  );
}

/** The best value of a column, where one is better than another. */
function bestOf({ better, count }: Figure, sides: readonly Side[]): number | undefined {
  const values = sides.map(({ proposal }) => count(proposal));
  if (better === "more") return Math.max(...values);
  return better === "fewer" ? Math.min(...values) : undefined;
}

async function Ways({ policies, chosen, hrefOf }: Pick<Props, "chosen" | "hrefOf"> & Pick<Side, "policies">) {
  const t = await getTranslations("selection.form");
  return (
    <ul className="grid gap-3 text-start sm:max-w-80">
      {policies.map((policy) => (
        <li key={policy} className="grid gap-0.5">
          {policy === chosen ? (
            <span aria-current="true">{t(`policies.${policy}`)}</span>
          ) : (
            <Link href={hrefOf(policy)}>{t(`policies.${policy}`)}</Link>
          )}
          <span className="font-normal text-ink-soft">{t(`policyText.${policy}`)}</span>
        </li>
      ))}
    </ul>
  );
}
