import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Proposal, TierResult } from "@/lib/formation/engine/proposal";

/** What was sought in which order, what was reached, and the bound that shows that nothing better exists. */
export async function Proof({ proposal: { tiers, policy } }: { proposal: Proposal }) {
  const t = await getTranslations("selection.form");
  const named = (name: TierResult["name"]) => {
    const [, rank] = /^rank-(\d+)$/.exec(name) ?? [];
    return rank ? t("tierRank", { rank: Number(rank) }) : t(`tier.${name as "required"}`);
  };
  return (
    <Disclosure summary={t("proof")}>
      <div className="grid gap-4">
        <p className="max-w-measure text-sm">{t("proofText")}</p>
        <Table
          caption={t("proof")}
          captionHidden
          rows={tiers}
          rowKey={({ name }) => name}
          columns={[
            { key: "name", header: t("sought"), heading: true, cell: ({ name }) => named(name) },
            { key: "value", header: t("reached"), align: "end", cell: ({ value }) => value },
            { key: "bound", header: t("bound"), align: "end", cell: ({ bound }) => bound },
            {
              key: "proved",
              header: t("checked"),
              cell: ({ proved }) => t(proved ? "provedYes" : policy === "stable" ? "provedNo" : "provedNot"),
            },
          ]}
        />
      </div>
    </Disclosure>
  );
}
