import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { buttonStyle } from "@/components/ui/button-style";
import { Named } from "@/components/ui/named";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Staff free someone's seat: the reason goes to them, the note to whoever comes next. Opens in place. */
export async function ReleaseSeat({
  action,
  claimId,
  name,
}: {
  action: FormAction;
  claimId: string;
  name: string;
}) {
  const t = await getTranslations("teams.release");
  return (
    <details className="group inline-block max-w-form open:w-full">
      <summary className={buttonStyle({ tone: "quiet", size: "small", className: "group-open:bg-sunken" })}>
        <Named of={name}>{t("button")}</Named>
      </summary>
      <ActionForm
        action={action}
        hidden={{ claimId }}
        className="mt-3 grid gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5"
      >
        <p className="text-sm">{t("text", { name })}</p>
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} required />
        <TextAreaField name="handoverNote" label={t("note")} rows={3} />
        <div>
          <SubmitButton tone="danger">
            <Named of={name}>{t("confirm")}</Named>
          </SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
