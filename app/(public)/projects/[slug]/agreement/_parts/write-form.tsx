import { ActionForm } from "@/components/forms/action-form";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { stampOfForm } from "@/lib/platform/stamp";
import type { Draft } from "@/lib/teams/agreement";
import { agreementFields } from "@/lib/teams/agreement-schema";
import type { Agreement } from "@/lib/teams/queries/working";
import { draftAgreement } from "../actions";
import { TogetherFields } from "./fields";

type Props = { projectId: string; draft: Draft; newest?: Agreement };

/** Writes the agreement down, folded until one wants it. */
export async function WriteForm({ projectId, draft, newest }: Props) {
  const t = await getTranslations("working");
  return (
    <Disclosure summary={newest ? t("writeNew") : t("write")}>
      <ActionForm
        action={draftAgreement}
        hidden={{ projectId }}
        oneOfSeveral
        className="grid max-w-form gap-6 pt-2"
      >
        <StampField stamp={stampOfForm(agreementFields, newest ?? null)} />
        <p className="text-ink-soft">{t("writeText")}</p>
        <TogetherFields values={draft} decides="needed" />
        <TextAreaField
          name="notes"
          label={t("notes")}
          rows={3}
          maxLength={2000}
          defaultValue={newest?.notes}
        />
        <div>
          <SubmitButton>{t("saveAgreement")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
