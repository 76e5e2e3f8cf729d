import { decline } from "@/app/(public)/projects/[slug]/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { buttonStyle } from "@/components/ui/button-style";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue, type Seen } from "@/lib/platform/seen";

/** Saying no asks for two things: why, and what the partner can do instead. */
export async function DeclineForm({ project }: { project: Seen }) {
  const t = await getTranslations("projects.acts");
  return (
    <details className="group inline-block max-w-form open:w-full">
      <summary className={buttonStyle({ tone: "danger", className: "group-open:bg-sunken" })}>
        {t("decline")}
      </summary>
      <ActionForm
        action={decline}
        hidden={{ project: seenValue(project) }}
        className="mt-3 grid gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5"
      >
        <p className="text-sm">{t("declineText")}</p>
        <TextAreaField
          name="reason"
          rows={3}
          label={t("declineReason")}
          hint={t("declineReasonHint")}
          required
        />
        <TextAreaField
          name="nextStep"
          rows={3}
          label={t("declineNextStep")}
          hint={t("declineNextStepHint")}
          required
        />
        <div>
          <SubmitButton tone="danger">{t("declineTitle")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
