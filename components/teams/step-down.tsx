import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { buttonStyle } from "@/components/ui/button-style";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Giving a seat back: no shame, and a note for the person who comes next. Opens in place. */
export async function StepDown({
  action,
  claimId,
  needsNote,
}: {
  action: FormAction;
  claimId: string;
  /** Once the work has begun the next person needs the note. */
  needsNote: boolean;
}) {
  const t = await getTranslations("teams.stepDown");
  return (
    <details className="group inline-block max-w-form open:w-full">
      <summary
        className={buttonStyle({ tone: "secondary", size: "small", className: "group-open:bg-sunken" })}
      >
        {t("button")}
      </summary>
      <ActionForm
        action={action}
        hidden={{ claimId }}
        quiet
        className="mt-3 grid gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5"
      >
        <p className="text-sm">{t("text")}</p>
        <TextAreaField
          name="handoverNote"
          label={t("note")}
          hint={t("noteHint")}
          rows={3}
          required={needsNote}
        />
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} />
        <div>
          <SubmitButton>{t("confirm")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
