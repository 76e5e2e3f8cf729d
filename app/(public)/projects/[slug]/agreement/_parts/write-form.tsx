import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Draft } from "@/lib/teams/agreement";
import { draftAgreement } from "../actions";
import { TogetherFields } from "./fields";

type Props = { projectId: string; draft: Draft; notes?: string; again: boolean };

/** Writes the agreement down, folded until one wants it. */
export async function WriteForm({ projectId, draft, notes, again }: Props) {
  const t = await getTranslations("working");
  return (
    <Disclosure summary={again ? t("writeNew") : t("write")}>
      <ActionForm
        action={draftAgreement}
        hidden={{ projectId }}
        oneOfSeveral
        className="grid max-w-form gap-6 pt-2"
      >
        <p className="text-ink-soft">{t("writeText")}</p>
        <TogetherFields values={draft} decides="needed" />
        <TextAreaField name="notes" label={t("notes")} rows={3} maxLength={2000} defaultValue={notes} />
        <div>
          <SubmitButton>{t("saveAgreement")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
