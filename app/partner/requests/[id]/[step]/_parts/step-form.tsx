import { keepRequest, saveRequest } from "@/app/partner/requests/actions";
import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { StampField } from "@/components/forms/stamp-field";
import { Example } from "@/components/questions/example";
import { WaysOn } from "@/components/questions/ways-on";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { isOptional } from "@/lib/intake/request";
import { agencyOnly, communityOnly, type IntakeStep, type IntakeVariant } from "@/lib/intake/request-schema";
import type { StepPage } from "@/lib/intake/queries/request";
import { StepFields } from "./step-fields";

type Props = { step: IntakeStep; request: StepPage; fromCheck: boolean; first: boolean };

type OneSided = (typeof agencyOnly)[number] | (typeof communityOnly)[number];
const oneSided: readonly IntakeStep[] = [...agencyOnly, ...communityOnly];

/** Where a question's hint and example are written: by who is asked, or once where only one kind is. */
function wordsOf(step: IntakeStep, variant: IntakeVariant) {
  return oneSided.includes(step)
    ? (`only.${step as OneSided}` as const)
    : (`${variant}.${step as Exclude<IntakeStep, OneSided>}` as const);
}

/** The question, its hint, the field, an example of about the right length, and the ways on. */
export async function StepForm({ step, request, fromCheck, first }: Props) {
  const t = await getTranslations("intake");
  const words = wordsOf(step, request.variant);
  const optional = isOptional(step);
  return (
    <ActionForm action={saveRequest} hidden={{ projectId: request.id, step }}>
      <div className="grid gap-2">
        <h1>{t(`ask.${step}`)}</h1>
        <p className="text-ink-soft">{t(`${words}.hint`)}</p>
        {optional && <p className="text-sm text-ink-soft">{t("flow.optional")}</p>}
      </div>
      <StampField stamp={request.stamps[step]} />
      <StepFields step={step} request={request} label={t(`ask.${step}`)} />
      <Example from={t(`flow.example.${request.variant}`)} text={t(`${words}.example`)} />
      <Autosave action={keepRequest} />
      <WaysOn fromCheck={fromCheck} first={first} />
    </ActionForm>
  );
}
