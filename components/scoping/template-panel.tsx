import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { projectTypes } from "@/lib/scoping/catalogue";
import type { ScopePage } from "@/lib/scoping/queries/scope";

/** A scope that has hardly begun begins with what projects of its kind usually need. */
export async function TemplatePanel({ page, action }: { page: ScopePage; action: FormAction }) {
  const [t, types] = await Promise.all([
    getTranslations("insight.templates"),
    getTranslations("catalogue.projectTypes"),
  ]);
  return (
    <Panel id="template" title={t("panel")} tone="sunken">
      <ActionForm action={action} hidden={{ projectId: page.project.id }} oneOfSeveral>
        <p className="text-sm">
          {t("panelText")} <Link href="/templates">{t("library")}</Link>
        </p>
        <SelectField
          name="type"
          label={t("choose")}
          required
          options={projectTypes.map((value) => ({ value, label: types(value) }))}
          defaultValue={page.content.type ?? projectTypes[0]}
        />
        <div>
          <SubmitButton tone="secondary">{t("button")}</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
