import { getTranslations } from "next-intl/server";
import { CheckboxesField, SelectField } from "@/components/forms/choice-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { ScopeContent } from "@/lib/scoping/content";

type ProblemFieldsProps = {
  content: ScopeContent;
  priorities: readonly { id: string; title: string }[];
  causes: readonly { slug: string; name: string }[];
};

export async function ProblemFields({ content, priorities, causes }: ProblemFieldsProps) {
  const t = await getTranslations("scoping");
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
        name="outcome"
        label={t("fields.outcome")}
        hint={t("hints.outcome")}
        required
        rows={4}
        defaultValue={content.outcome}
      />
      {(["baseline", "target", "measuredBy"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          maxLength={1000}
          defaultValue={content[name]}
        />
      ))}
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
