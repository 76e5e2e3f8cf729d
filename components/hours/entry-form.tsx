import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { buttonStyle } from "@/components/ui/button-style";
import { Named } from "@/components/ui/named";
import { activities } from "@/lib/hours/schema";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Entry = { id: string; workedOn: string; minutes: number; activity: string; note: string };

/** Changes an entry, or corrects a verified one; opens in place. */
export async function EntryForm({
  action,
  entry,
  label,
  of,
  button,
  note,
  today,
  asked,
}: {
  action: FormAction;
  entry: Entry;
  label: string;
  /** Which entry it is, for listeners. */
  of: string;
  button: string;
  note?: string;
  /** The person's own today: nothing later can be worked. */
  today: string;
  /** A question is open: the answer may go with the change. */
  asked?: boolean;
}) {
  const t = await getTranslations("hours");
  return (
    <details className="group open:w-full">
      <summary className={buttonStyle({ tone: "quiet", size: "small" })}>
        <Named of={of}>{label}</Named>
      </summary>
      <ActionForm
        action={action}
        hidden={{ entryId: entry.id }}
        oneOfSeveral
        className="mt-3 grid min-w-60 gap-4 rounded-lg border border-line bg-surface p-4 text-start"
      >
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
          <SubmitButton>
            <Named of={of}>{button}</Named>
          </SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}

/** "2:30" */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
