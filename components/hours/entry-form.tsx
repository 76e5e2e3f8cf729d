import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { activities } from "@/lib/hours/schema";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Entry = { workedOn: string; minutes: number; activity: string; note: string };

/** Changes an entry, or corrects a verified one. */
export async function EntryForm({
  action,
  entry,
  hidden,
  button,
  note,
  today,
  asked,
}: {
  action: FormAction;
  entry: Entry;
  /** Which entry it is about, as the action asks for it. */
  hidden: Record<string, string>;
  button: string;
  note?: string;
  /** The person's own today: nothing later can be worked. */
  today: string;
  /** A question is open: the answer may go with the change. */
  asked?: boolean;
}) {
  const t = await getTranslations("hours");
  return (
    <ActionForm action={action} hidden={hidden} oneOfSeveral className="grid gap-5">
      {note && <p className="text-sm">{note}</p>}
      <DateField
        name="workedOn"
        label={t("fields.workedOn")}
        required
        defaultValue={entry.workedOn}
        max={today}
      />
      <TextField
        name="minutes"
        label={t("fields.minutes")}
        hint={t("fields.minutesHint")}
        required
        width="short"
        defaultValue={clock(entry.minutes)}
      />
      <SelectField
        name="activity"
        label={t("fields.activity")}
        required
        defaultValue={entry.activity}
        options={activities.map((activity) => ({ value: activity, label: t(`activities.${activity}`) }))}
      />
      <TextField name="note" label={t("fields.note")} defaultValue={entry.note} maxLength={1000} />
      {asked && (
        <TextField name="answer" label={t("fields.answer")} hint={t("fields.answerHint")} maxLength={500} />
      )}
      <div>
        <SubmitButton>{button}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** "2:30" */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
