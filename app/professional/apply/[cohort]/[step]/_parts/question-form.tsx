import { ActionForm } from "@/components/forms/action-form";
import { Autosave } from "@/components/forms/autosave";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Example } from "@/components/questions/example";
import { WaysOn } from "@/components/questions/ways-on";
import { ButtonLink } from "@/components/ui/button";
import { answerStamp } from "@/lib/applications/answer-stamp";
import type { Answers } from "@/lib/applications/answers";
import { isNeeded } from "@/lib/applications/questions";
import type { ApplyStep } from "@/lib/applications/schema";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import type { Actor } from "@/lib/people/actor";
import { skillCount } from "@/lib/reference/skills";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";
import { changeAnswer, keepAnswer, saveAnswer } from "../../actions";
import { QuestionFields } from "./question-fields";

type Props = {
  step: ApplyStep;
  application: { actor: Actor; cohort: Cohort; answers: Answers; sent: boolean };
  fromCheck: boolean;
  first: boolean;
};

/** The question, its hint, the field and the ways on. What was sent is not written over while one types. */
export async function QuestionForm({ step, application, fromCheck, first }: Props) {
  const { actor, cohort, answers, sent } = application;
  const [t, locale, skills] = await Promise.all([getTranslations("apply"), getLocale(), skillCount()]);
  const hint = {
    kickoff: formatDate(cohort.kickoffOn, locale),
    end: formatDate(cohort.endsOn, locale),
    zone: zoneName(actor.timeZone ?? cohort.timeZone),
    count: skills,
  };
  return (
    <ActionForm action={sent ? changeAnswer : saveAnswer} hidden={{ cohortId: cohort.id, step }}>
      <div className="grid gap-2">
        <h1>{t(`ask.${step}`)}</h1>
        <p className="text-ink-soft">{t(`hint.${step}`, hint)}</p>
        {!isNeeded(step) && <p className="text-sm text-ink-soft">{t("optional")}</p>}
      </div>
      <StampField stamp={answerStamp(answers, step)} />
      <QuestionFields step={step} answers={answers} cohort={cohort} label={t(`ask.${step}`)} />
      {step === "statement" && <Example from={t("example.from")} text={t("example.statement")} />}
      {sent ? (
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton>{t("change.save")}</SubmitButton>
          <ButtonLink href={`/professional/apply/${cohort.slug}/check`} tone="quiet">
            {t("change.back")}
          </ButtonLink>
        </div>
      ) : (
        <>
          <Autosave action={keepAnswer} />
          <WaysOn fromCheck={fromCheck} first={first} />
        </>
      )}
    </ActionForm>
  );
}
