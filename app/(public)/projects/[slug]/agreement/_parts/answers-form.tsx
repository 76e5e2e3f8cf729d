import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { TimeKind } from "@/lib/generated/prisma/enums";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import type { WorkingAnswer } from "@/lib/teams/agreement";
import { workingFields } from "@/lib/teams/agreement-schema";
import { saveWorkingAnswer } from "../actions";
import { TogetherFields } from "./fields";

/** The reader's own answers: theirs alone to write, everyone's to read. */
export async function AnswersForm({ projectId, mine }: { projectId: string; mine?: WorkingAnswer }) {
  const t = await getTranslations("working");
  return (
    <Panel title={t("yours")} id="yours">
      <div className="grid gap-6">
        <p className="text-ink-soft">{t("yoursText")}</p>
        <ActionForm action={saveWorkingAnswer} hidden={{ projectId }} oneOfSeveral>
          <StampField stamp={stampOfForm(workingFields, mine ?? null)} />
          <TogetherFields values={mine} decides="optional" />
          <RadioField
            name="ownOrWork"
            label={t("questions.ownOrWork")}
            required
            inline
            options={Object.values(TimeKind).map((value) => ({ value, label: t(`ownOrWorks.${value}`) }))}
            defaultValue={mine?.ownOrWork ?? "OWN_TIME"}
          />
          <div>
            <SubmitButton>{t("saveAnswers")}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Panel>
  );
}
