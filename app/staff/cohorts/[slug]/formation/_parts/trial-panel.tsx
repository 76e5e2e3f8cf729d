import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import type { PolicyName } from "@/lib/teams/formation-schema";

type Props = { title: string; path: string; policy: PolicyName; acts?: ReactNode; children: ReactNode };

/** The answer to a "what if", what can be done with it, and the way back to the teams as they are. */
export async function TrialPanel({ title, path, policy, acts, children }: Props) {
  const t = await getTranslations("selection.form");
  return (
    <Panel id="try" tone="brand" title={title}>
      <div className="grid max-w-measure gap-4 text-sm">
        {children}
        <div className="flex flex-wrap items-start gap-3">
          {acts}
          <ButtonLink href={withParameters(path, { policy })} tone="quiet" size="small">
            {t("close")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
