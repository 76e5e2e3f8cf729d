import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Role = "OWNER" | "MEMBER" | "ADMINISTRATOR" | "MANAGER";

type InviteFormProps = {
  action: FormAction;
  /** Who they can become, the usual first; none for a kind of invitation with one role only. */
  roles?: readonly Role[];
  /** Sent along unseen, such as `{ organizationId }`. */
  hidden?: Record<string, string>;
  /** Further fields between address and role. */
  children?: ReactNode;
};

/** Invites one person by their address. */
export async function InviteForm({ action, roles = [], hidden, children }: InviteFormProps) {
  const t = await getTranslations("account.invite");
  return (
    <ActionForm action={action} hidden={hidden} resetWhenDone oneOfSeveral className="grid gap-5">
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        spellCheck={false}
        required
      />
      {children}
      {roles.length > 0 && (
        <RadioField
          name="role"
          label={t("role")}
          required
          defaultValue={roles[0]}
          options={roles.map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            hint: t(`roleHints.${role}`),
          }))}
        />
      )}
      <div>
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
