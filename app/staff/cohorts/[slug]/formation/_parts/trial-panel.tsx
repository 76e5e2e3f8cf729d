import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { title: string; closeHref: string; acts?: ReactNode; children: ReactNode };

/** The answer to a "what if", what can be done with it, and the way back to the teams as they are. */
export async function TrialPanel({ title, closeHref, acts, children }: Props) {
  const t = await getTranslations("selection.form");
  return (
    <Panel id="try" tone="brand" title={title}>
      <div className="grid max-w-measure gap-4 text-sm">
        {children}
        <div className="flex flex-wrap items-start gap-3">
          {acts}
          <ButtonLink href={closeHref} tone="quiet" size="small">
            {t("close")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
