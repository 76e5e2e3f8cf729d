import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { PolicyName, WhatIfAsked } from "@/lib/formation/schema";
import { changeTrial } from "@/lib/formation/trial";
import type { Proposal } from "@/lib/formation/engine/proposal";
import type { FormationView } from "@/lib/formation/queries/page";
import { Changes, namesIn } from "./changes";
import { TrialPanel } from "./trial-panel";

type Props = {
  view: FormationView;
  policy: PolicyName;
  proposal: Proposal;
  asked: WhatIfAsked;
  closeHref: string;
};

/** What would happen if someone left, or a role asked for less. Nothing is done. */
export async function ChangeTrial({ view, policy, proposal, asked, closeHref }: Props) {
  const [t, { nameOf, roleOf }] = await Promise.all([getTranslations("selection.form"), namesIn(view)]);
  const difference = changeTrial({ ...view.input, policy }, proposal, asked);
  if (!difference) return null;
  const title =
    asked.what === "leave"
      ? t("leaveTitle", { name: nameOf(asked.person) })
      : t(`relaxTitle.${asked.of}`, { role: roleOf(asked.role) });
  return (
    <TrialPanel title={title} closeHref={closeHref}>
      <Changes view={view} {...difference} />
    </TrialPanel>
  );
}
