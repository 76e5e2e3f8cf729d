import { assignScoper } from "@/app/staff/scoping/[slug]/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Scoper } from "@/lib/intake/queries/triage";

type AssignPanelProps = {
  request: { id: string; scoper: { id: string } | null; scopers: readonly Scoper[] };
};

/** Who scopes it, among the programme's staff, each with what they have in hand. */
export async function AssignPanel({ request: { id, scoper, scopers } }: AssignPanelProps) {
  const t = await getTranslations("triage.assign");
  return (
    <Panel id="assign" title={t("title")}>
      <ActionForm action={assignScoper} hidden={{ projectId: id, from: scoper?.id ?? "" }} oneOfSeveral>
        <SelectField
          name="scoperId"
          label={t("label")}
          required
          placeholder={t("choose")}
          options={scopers.map(({ id: value, name, open }) => ({
            value,
            label: t("load", { name: name ?? "", count: open }),
          }))}
          defaultValue={scoper?.id ?? ""}
        />
        <div>
          <SubmitButton tone="secondary" size="small">
            {scoper ? t("change") : t("button")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
