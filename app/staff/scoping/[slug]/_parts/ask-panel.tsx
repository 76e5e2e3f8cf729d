import { askQuestion, withdrawQuestion } from "@/app/staff/scoping/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { QuestionThread } from "@/components/intake/question-thread";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { AskedQuestion } from "@/lib/intake/queries/thread";

type AskPanelProps = {
  request: {
    id: string;
    stage: string;
    programme: { timeZone: string };
    questions: readonly AskedQuestion[];
  };
};

/** What was asked and answered, and the way to ask back while there is something to ask about. */
export async function AskPanel({ request }: AskPanelProps) {
  const [t, thread] = await Promise.all([getTranslations("triage.ask"), getTranslations("intake.thread")]);
  const { id, stage, programme, questions } = request;
  const askable = stage === "SUBMITTED" || stage === "SCOPING";
  if (!askable && questions.length === 0) return null;
  return (
    <Panel id="questions" title={questions.length > 0 ? thread("title") : t("title")}>
      <div className="grid gap-5">
        {questions.length > 0 && (
          <QuestionThread
            questions={questions}
            timeZone={programme.timeZone}
            over={!askable}
            act={(question) => (
              <div>
                <ActionButton
                  action={withdrawQuestion}
                  fields={{ questionId: question.id }}
                  label={t("withdraw")}
                  of={question.text}
                  tone="quiet"
                  size="small"
                />
              </div>
            )}
          />
        )}
        {askable && questions.length === 0 && <AskForm projectId={id} stage={stage} />}
        {askable && questions.length > 0 && (
          <Disclosure summary={t("title")}>
            <AskForm projectId={id} stage={stage} />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

async function AskForm({ projectId, stage }: { projectId: string; stage: string }) {
  const t = await getTranslations("triage.ask");
  return (
    <ActionForm action={askQuestion} hidden={{ projectId }} oneOfSeveral resetWhenDone>
      <p className="text-sm text-ink-soft">{t("text")}</p>
      <TextAreaField name="text" label={t("label")} hint={t("hint")} required rows={3} maxLength={2000} />
      {stage === "SUBMITTED" && <CheckboxField name="mayEdit" label={t("mayEdit")} hint={t("mayEditHint")} />}
      <div>
        <SubmitButton tone="secondary">{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
