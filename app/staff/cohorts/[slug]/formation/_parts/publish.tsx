import { SelectField } from "@/components/forms/choice-field";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { PolicyName } from "@/lib/formation/schema";
import { publishFormation } from "../actions";

const hours = ["24", "48", "72", "168"] as const;

/** The last step: seats are kept for their people, who are written to and answer. */
export async function Publish({
  runId,
  policy,
  count,
}: {
  runId: string;
  policy: PolicyName;
  count: number;
}) {
  const t = await getTranslations("selection.form");
  return (
    <Panel id="publish" title={t("publish")}>
      <ActionForm
        action={publishFormation}
        hidden={{ runId, policy }}
        oneOfSeveral
        className="grid max-w-form gap-5"
      >
        <p className="text-sm">{t("publishText", { count, policy: t(`policies.${policy}`) })}</p>
        <SelectField
          name="hours"
          label={t("hours")}
          required
          options={hours.map((value) => ({ value, label: t("hoursOption", { days: Number(value) / 24 }) }))}
          defaultValue="48"
        />
        <div>
          <SubmitButton>{t("publishButton", { count })}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
