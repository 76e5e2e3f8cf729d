import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { sections } from "@/lib/scoping/schema";

type AskForChangeProps = { projectId: string; versionId: string; action: FormAction };

/** Beside "Approve": what has to be different first, and in which part of the scope. */
export async function AskForChange({ projectId, versionId, action }: AskForChangeProps) {
  const [t, nameOf] = await Promise.all([
    getTranslations("scoping.askForChange"),
    getTranslations("scoping.sections"),
  ]);
  return (
    <Disclosure summary={t("title")}>
      <ActionForm action={action} hidden={{ projectId, versionId }} oneOfSeveral className="grid gap-4 py-2">
        <p className="text-sm">{t("text")}</p>
        <SelectField
          name="section"
          label={t("section")}
          required
          placeholder={t("choose")}
          options={sections.map((section) => ({ value: section, label: nameOf(section) }))}
        />
        <TextAreaField
          name="text"
          label={t("words")}
          hint={t("wordsHint")}
          required
          maxLength={2000}
          rows={3}
        />
        <div>
          <SubmitButton tone="secondary">{t("send")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
