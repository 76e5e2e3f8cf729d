import type { ReactNode } from "react";
import { DecisionFields } from "@/app/staff/applications/_parts/decision-fields";
import { prepareDecision } from "@/app/staff/applications/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { decisions } from "@/lib/cohorts/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The list as a form: what is ticked in `children` gets one decision, whose letters are read before they go. */
export async function DecideTicked({ children }: { children: ReactNode }) {
  const review = await getTranslations("review");
  return (
    <ActionForm action={prepareDecision} className="grid gap-8">
      <div id="field-applications">{children}</div>
      <Panel title={review("decideTicked")} id="decide">
        <div className="grid max-w-form gap-6">
          <p className="text-ink-soft">{review("decideTickedText")}</p>
          <DecisionFields outcomes={decisions} />
          <div>
            <SubmitButton>{review("preview")}</SubmitButton>
          </div>
        </div>
      </Panel>
    </ActionForm>
  );
}
