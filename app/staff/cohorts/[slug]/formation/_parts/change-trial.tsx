import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { withParameters } from "@/lib/platform/paging";
import type { PolicyName, WhatIfAsked } from "@/lib/teams/formation-schema";
import { changeTrial } from "@/lib/teams/formation-trial";
import type { Proposal } from "@/lib/teams/formation/proposal";
import type { FormationView } from "@/lib/teams/queries/formation-page";
import { Changes, namesIn } from "./changes";

type Props = {
  view: FormationView;
  policy: PolicyName;
  proposal: Proposal;
  asked: WhatIfAsked;
  path: string;
};

/** What would happen if someone left, or a role asked for less. Nothing is done. */
export async function ChangeTrial({ view, policy, proposal, asked, path }: Props) {
  const [t, { nameOf, roleOf }] = await Promise.all([getTranslations("selection.form"), namesIn(view)]);
  const difference = changeTrial({ ...view.input, policy }, proposal, asked);
  if (!difference) return null;
  const title =
    asked.what === "leave"
      ? t("leaveTitle", { name: nameOf(asked.person) })
      : t(`relaxTitle.${asked.of}`, { role: roleOf(asked.role) });
  return (
    <Panel id="try" tone="brand" title={title}>
      <div className="grid max-w-measure gap-4 text-sm">
        <Changes view={view} {...difference} />
        <div>
          <ButtonLink href={withParameters(path, { policy })} tone="quiet" size="small">
            {t("close")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
