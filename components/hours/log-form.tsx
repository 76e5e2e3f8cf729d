import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { activities } from "@/lib/hours/schema";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Work = { engagementId: string; title: string; lastActivity: string | null };

/** Hours on two rows: what for, day, hours and what; a note and the button. It empties after sending, for the next day. */
export async function LogForm({
  action,
  work,
  today,
}: {
  action: FormAction;
  work: readonly Work[];
  today: string;
}) {
  const t = await getTranslations("hours");
  return (
    <ActionForm action={action} resetWhenDone className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_11rem_9rem_minmax(0,12rem)]">
        <SelectField
          name="engagementId"
          label={t("fields.project")}
          required
          defaultValue={work[0]?.engagementId}
          options={work.map(({ engagementId, title }) => ({ value: engagementId, label: title }))}
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
          defaultValue={work[0]?.lastActivity ?? "building"}
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
