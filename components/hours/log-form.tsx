import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { activities } from "@/lib/hours/schema";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Project = { projectId: string; title: string; lastActivity: string | null };

/** Hours on two rows: project, day, hours and what; a note and the button. It empties after sending, for the next day. */
export async function LogForm({
  action,
  projects,
  today,
}: {
  action: FormAction;
  projects: readonly Project[];
  today: string;
}) {
  const t = await getTranslations("hours");
  return (
    <ActionForm action={action} resetWhenDone className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_11rem_9rem_minmax(0,12rem)]">
        <SelectField
          name="projectId"
          label={t("fields.project")}
          required
          defaultValue={projects[0]?.projectId}
          options={projects.map(({ projectId, title }) => ({ value: projectId, label: title }))}
        />
        <DateField
          name="workedOn"
          label={t("fields.workedOn")}
          required
          width="full"
          defaultValue={today}
          max={today}
        />
        <TextField
          name="minutes"
          label={t("fields.minutes")}
          required
          width="full"
          placeholder={t("fields.minutesHint")}
        />
        <SelectField
          name="activity"
          label={t("fields.activity")}
          required
          defaultValue={projects[0]?.lastActivity ?? "building"}
          options={activities.map((activity) => ({ value: activity, label: t(`activities.${activity}`) }))}
        />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField name="note" label={t("fields.noteForVerifier")} maxLength={1000} />
        <SubmitButton>{t("log")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
