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
    {
      key: "required",
      header: t("requiredFilled"),
      align: "end",
      cell: ({ proposal }) => t("ofAll", { count: required - empty(proposal), all: required }),
    },
    {
      key: "placed",
      header: t("placed"),
      align: "end",
      cell: ({ proposal }) =>
        t("ofAll", { count: proposal.assignments.length, all: view.input.people.length }),
    },
    {
      key: "complete",
      header: t("complete"),
      align: "end",
      cell: ({ proposal }) => {
        const { complete, of } = completeTeams(view.input, proposal);
        return t("ofAll", { count: complete, all: of });
      },
    },
    { key: "first", header: t("first"), align: "end", cell: ({ proposal }) => upTo(proposal, 1, 1) },
    { key: "third", header: t("secondThird"), align: "end", cell: ({ proposal }) => upTo(proposal, 2, 3) },
    { key: "later", header: t("later"), align: "end", cell: ({ proposal }) => upTo(proposal, 4, 100) },
    {
      key: "unranked",
      header: t("unranked"),
      align: "end",
      cell: ({ proposal }) => proposal.ranks.find(({ rank }) => rank === null)?.people ?? 0,
    },
    { key: "envy", header: t("envy"), align: "end", cell: ({ proposal }) => proposal.envy.count },
  ];
  return (
    <section aria-labelledby="policies" className="grid gap-4">
      <h2 id="policies">{t("compare")}</h2>
      <p className="max-w-measure text-sm">{t("compareText")}</p>
      <Table
        caption={t("compare")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ policy }) => policy}
      />
      <p className="max-w-measure text-xs text-ink-soft">{t("envyText")}</p>
    </section>
  );
}
