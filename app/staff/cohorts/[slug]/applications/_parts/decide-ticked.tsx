import type { ReactNode } from "react";
import { DecisionFields } from "@/app/staff/applications/_parts/decision-fields";
import { prepareDecision } from "@/app/staff/applications/actions";
import { ActionForm } from "@/components/forms/action-form";
import { ChosenCount } from "@/components/forms/chosen-count";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { decisions } from "@/lib/applications/review-schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const form = "decide-ticked";

/** The list as a form: what is ticked in `children`, of `rows`, gets one decision, whose letters are read before they go. What
 * decides shows itself once something is ticked; where that can't be seen, it stands there. */
export async function DecideTicked({ rows, children }: { rows: number; children: ReactNode }) {
  const review = await getTranslations("review");
  return (
    <ActionForm action={prepareDecision} id={form} className="group/list grid gap-8">
      <div id="field-applications">{children}</div>
      <div className="sticky bottom-0 z-10 hidden flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line bg-paper py-2 group-has-[[name=applications]:checked]/list:flex">
        <ChosenCount
          form={form}
          first={0}
          words={Array.from({ length: rows + 1 }, (_, count) => review("ticked", { count }))}
        />
        <ButtonLink href="#decide" tone="secondary" size="small">
          {review("decideTicked")}
        </ButtonLink>
      </div>
      <Panel
        title={review("decideTicked")}
        id="decide"
        className="[@media(scripting:enabled)]:not-group-has-[[name=applications]:checked]/list:hidden"
      >
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
