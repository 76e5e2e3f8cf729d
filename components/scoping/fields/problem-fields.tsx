import { CheckboxesField, SelectField } from "@/components/forms/choice-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import type { SectionChoices } from "@/lib/scoping/queries/section";
import { projectTypes } from "@/lib/scoping/catalogue";

type ProblemFieldsProps = { content: ScopeContent; choices: SectionChoices };

export async function ProblemFields({ content, choices: { priorities, causes } }: ProblemFieldsProps) {
  const [t, types] = await Promise.all([
    getTranslations("scoping"),
    getTranslations("catalogue.projectTypes"),
  ]);
  return (
    <>
      <TextField
        name="title"
        label={t("fields.title")}
        required
        maxLength={200}
        defaultValue={content.title}
      />
      <SelectField
        name="type"
        label={t("fields.type")}
        hint={t("hints.type")}
        placeholder={t("editor.chooseType")}
        options={projectTypes.map((type) => ({ value: type, label: types(type) }))}
        defaultValue={content.type ?? ""}
      />
      <SelectField
        name="priorityId"
        label={t("fields.priorityId")}
        required
        placeholder={priorities.length > 0 ? t("editor.choosePriority") : t("editor.noPriority")}
        options={priorities.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={content.priority?.id}
      />
      <TextField
        name="newPriority"
        label={t("fields.newPriority")}
        hint={t("hints.newPriority")}
        maxLength={200}
      />
      <TextAreaField
        name="problem"
        label={t("fields.problem")}
        hint={t("hints.problem")}
        required
        rows={7}
        defaultValue={content.problem}
      />
      <TextAreaField
        name="whoHasIt"
        label={t("fields.whoHasIt")}
        hint={t("hints.whoHasIt")}
        rows={3}
        defaultValue={content.whoHasIt}
      />
      <CheckboxesField
        name="causes"
        label={t("fields.causes")}
        hint={t("hints.causes")}
        columns
        options={causes.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={content.causes}
      />
    </>
  );
}
