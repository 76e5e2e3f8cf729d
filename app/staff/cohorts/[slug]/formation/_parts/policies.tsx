import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { withParameters } from "@/lib/platform/paging";
import { policyNames, type PolicyName } from "@/lib/teams/formation-schema";
import { completeTeams } from "@/lib/teams/formation/complete";
import type { Proposal } from "@/lib/teams/formation/proposal";
import type { FormationView } from "@/lib/teams/queries/formation-page";

type Props = { view: FormationView; chosen: PolicyName; required: number; path: string };
type Row = { policy: PolicyName; proposal: Proposal };

const upTo = (proposal: Proposal, least: number, most: number) =>
  proposal.ranks
    .filter(({ rank }) => rank !== null && rank >= least && rank <= most)
    .reduce((sum, { people }) => sum + people, 0);

/** The policies side by side, each with what it costs. */
export async function Policies({ view, chosen, required, path }: Props) {
  const t = await getTranslations("selection.form");
  const rows = policyNames.flatMap((policy): Row[] => {
    const proposal = view.proposals[policy];
    return proposal ? [{ policy, proposal }] : [];
  });
  const empty = ({ unfilled }: Proposal) =>
    unfilled.filter((each) => each.required).reduce((sum, { seats }) => sum + seats, 0);
  const facts: { key: string; header: string; value: (proposal: Proposal) => string }[] = [
    {
      key: "required",
      header: t("requiredFilled"),
      value: (proposal) => t("ofAll", { count: required - empty(proposal), all: required }),
    },
    {
      key: "placed",
      header: t("placed"),
      value: ({ assignments }) => t("ofAll", { count: assignments.length, all: view.input.people.length }),
    },
    {
      key: "complete",
      header: t("complete"),
      value: (proposal) => {
        const { complete, of } = completeTeams(view.input, proposal);
        return t("ofAll", { count: complete, all: of });
      },
    },
    { key: "first", header: t("first"), value: (proposal) => String(upTo(proposal, 1, 1)) },
    { key: "third", header: t("secondThird"), value: (proposal) => String(upTo(proposal, 2, 3)) },
    { key: "later", header: t("later"), value: (proposal) => String(upTo(proposal, 4, 100)) },
    {
      key: "unranked",
      header: t("unranked"),
      value: ({ ranks }) => String(ranks.find(({ rank }) => rank === null)?.people ?? 0),
    },
    { key: "envy", header: t("envy"), value: ({ envy }) => String(envy.count) },
  ];
  // what every way reaches is said once; the table is for what tells them apart
  const isSame = ({ value }: (typeof facts)[number]) =>
    rows.length > 1 && new Set(rows.map(({ proposal }) => value(proposal))).size === 1;
  const [first] = rows;
  const same = first
    ? facts
        .filter(isSame)
        .map(({ header, value }) => t("sameItem", { name: header, value: value(first.proposal) }))
    : [];
  const differing = facts.filter((fact) => !isSame(fact));
  const columns: Column<Row>[] = [
    {
      key: "policy",
      header: t("policy"),
      heading: true,
      cell: ({ policy }) => (
        <span className="grid gap-0.5 sm:max-w-72">
          {policy === chosen ? (
            <span aria-current="true">{t(`policies.${policy}`)}</span>
          ) : (
            <Link href={withParameters(path, { policy })}>{t(`policies.${policy}`)}</Link>
          )}
          <span className="font-normal text-ink-soft">{t(`policyText.${policy}`)}</span>
        </span>
      ),
    },
    ...differing.map(({ key, header, value }): Column<Row> => ({
      key,
      header,
      align: "end",
      cell: ({ proposal }) => value(proposal),
    })),
  ];
  return (
    <section aria-labelledby="policies" className="grid gap-4">
      <h2 id="policies">{t("compare")}</h2>
      <p className="max-w-measure text-sm">{t("compareText")}</p>
      {same.length > 0 && <p className="max-w-measure text-sm">{t("same", { list: same.join(" · ") })}</p>}
      <Table
        caption={t("compare")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ policy }) => policy}
      />
      {differing.some(({ key }) => key === "envy") && (
        <p className="max-w-measure text-xs text-ink-soft">{t("envyText")}</p>
      )}
    </section>
  );
}
