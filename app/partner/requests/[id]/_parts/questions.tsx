import { answerQuestion } from "@/app/partner/requests/actions";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { QuestionThread } from "@/components/intake/question-thread";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { AskedQuestion } from "@/lib/intake/queries/thread";
import type { RequestPage } from "@/lib/intake/queries/request";

/** What staff want to know: open questions first in line, with the answer right under them. */
export async function Questions({ request }: { request: RequestPage }) {
  const { questions, stage, programme, mayAnswer } = request;
  if (questions.length === 0) return null;
  const t = await getTranslations("intake.thread");
  const over = stage !== "SUBMITTED" && stage !== "SCOPING";
  const waiting = !over && questions.some(({ open }) => open);
  return (
    <Panel id="questions" title={t(waiting ? "partnerTitle" : "title")} tone={waiting ? "brand" : "surface"}>
      <QuestionThread
        questions={questions}
        timeZone={programme.timeZone}
        over={over}
        act={(question) => mayAnswer && <AnswerForm question={question} request={request} />}
      />
    </Panel>
  );
}

async function AnswerForm({ question, request }: { question: AskedQuestion; request: RequestPage }) {
  const t = await getTranslations("intake");
  return (
    <div className="grid gap-4">
      {question.mayEdit && request.mayWrite && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-sm">{t("thread.mayEdit")}</p>
          <ButtonLink href={`/partner/requests/${request.id}/check`} tone="secondary">
            {t("sent.edit")}
          </ButtonLink>
        </div>
      )}
      <ActionForm action={answerQuestion} hidden={{ questionId: question.id }} oneOfSeveral>
        <TextAreaField
          name="answer"
          label={t("thread.answerLabel")}
          hint={t("thread.answerHint")}
          rows={4}
          required
        />
        <div>
          <SubmitButton>{t("thread.answer")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
