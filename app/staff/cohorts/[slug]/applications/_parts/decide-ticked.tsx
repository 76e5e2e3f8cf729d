import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { prepareDecision } from "@/app/staff/applications/actions";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Panel } from "@/components/ui/panel";
import { decisions } from "@/lib/cohorts/schema";

/** The list as a form: what is ticked in `children` gets one decision, whose letters are read before they go. */
export async function DecideTicked({ children }: { children: ReactNode }) {
  const [t, review] = await Promise.all([getTranslations("cohorts"), getTranslations("review")]);
  return (
    <ActionForm action={prepareDecision} className="grid gap-8" oneOfSeveral>
      <div id="field-applicationIds">{children}</div>
      <Panel title={review("decideTicked")} id="decide">
        <div className="grid max-w-form gap-6">
          <p className="text-ink-soft">{review("decideTickedText")}</p>
          <RadioField
            name="outcome"
            label={t("review.outcome")}
            required
            options={decisions.map((value) => ({
              value,
              label: t(`review.outcomes.${value}`),
              hint: t(`review.outcomeHints.${value}`),
            }))}
          />
          <TextAreaField name="reason" label={t("review.reason")} hint={t("review.reasonHint")} rows={3} />
          <TextAreaField
            name="nextStep"
            label={t("review.nextStep")}
            hint={t("review.nextStepHint")}
            rows={3}
          />
          <div>
            <SubmitButton>{review("preview")}</SubmitButton>
          </div>
        </div>
      </Panel>
    </ActionForm>
  );
}
