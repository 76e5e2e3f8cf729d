import { sendLink } from "@/app/(account)/sign-in/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Asks for an address and mails it a link. */
export async function LinkForm({ next, email }: { next?: string; email?: string }) {
  const t = await getTranslations("account.signInPage");
  return (
    <ActionForm action={sendLink} hidden={next ? { next } : {}} quiet className="grid gap-5">
      <TextField
        name="email"
        type="email"
        label={t("address")}
        hint={t("addressHint")}
        autoComplete="email"
        spellCheck={false}
        defaultValue={email}
        required
      />
      <div>
        <SubmitButton size="large">{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
