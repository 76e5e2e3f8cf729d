import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { buttonStyle, type ButtonLook } from "@/components/ui/button-style";
import { Named } from "@/components/ui/named";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type ActionButtonProps = ButtonLook & {
  action: FormAction;
  /** Sent along unseen, such as `{ seatId }`. */
  fields?: Record<string, string>;
  label: string;
  /** The row it is for, where the same button stands in every row. */
  of?: string;
  /** Asks before it does it: what will happen, in a sentence, and a reason where one is recorded (sent as `reason`, or under its name). */
  confirm?: {
    text: ReactNode;
    button?: string;
    reason?: boolean | { name?: string; label: string; hint?: string; required?: boolean };
  };
  /** Leaves out the green line after success. */
  quiet?: boolean;
};

/** One command behind one button. With `confirm` it opens in place first; no JavaScript needed for either. */
export async function ActionButton({
  action,
  fields,
  label,
  of,
  tone,
  size,
  confirm,
  quiet,
}: ActionButtonProps) {
  if (!confirm) {
    return (
      <ActionForm action={action} hidden={fields} quiet={quiet} asksNameLater className="inline-grid gap-2">
        <SubmitButton tone={tone} size={size}>
          <Named of={of}>{label}</Named>
        </SubmitButton>
      </ActionForm>
    );
  }
  const t = await getTranslations("common");
  const reason =
    confirm.reason === true ? { label: t("reason"), hint: t("reasonHint"), required: true } : confirm.reason;
  return (
    <details className="group inline-block max-w-form open:w-full">
      <summary className={buttonStyle({ tone, size, className: "group-open:bg-sunken" })}>
        <Named of={of}>{label}</Named>
      </summary>
      <ActionForm
        action={action}
        hidden={fields}
        quiet={quiet}
        oneOfSeveral
        className="mt-3 grid gap-4 rounded-lg border border-line bg-surface p-4 sm:p-5"
      >
        <div className="text-sm">{confirm.text}</div>
        {reason && <TextAreaField name="reason" rows={3} {...reason} />}
        <div>
          <SubmitButton tone={tone === "danger" ? "danger" : "primary"}>
            <Named of={of}>{confirm.button ?? label}</Named>
          </SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
