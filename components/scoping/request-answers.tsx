import { Answer } from "@/components/questions/answer";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import {
  fieldsOf,
  partSteps,
  stepsFor,
  type IntakeStep,
  type IntakeVariant,
  type RequestContent,
  type RequestPart,
} from "@/lib/intake/request-schema";

type AnswersProps = {
  request: RequestContent;
  variant: IntakeVariant;
  /** Questions that still need an answer; marked where it may be given. */
  missing?: readonly IntakeStep[];
  /** Where a question is answered anew; without it the answers are only read. */
  changeHref?: (step: IntakeStep) => string;
  /** Of its headings: 2 where it stands under the page's own. */
  level?: 2 | 3;
};

/** A request as it reads, question by question; the choice of a priority is shown in its words. */
export async function RequestAnswers({
  request,
  variant,
  missing = [],
  changeHref,
  level = 3,
}: AnswersProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const t = await getTranslations("intake");
  const asked = stepsFor(variant);
  return (
    <div className="grid gap-8">
      {(Object.keys(partSteps) as RequestPart[]).map((part) => {
        const steps: readonly IntakeStep[] = partSteps[part];
        const shown = steps.filter(
          (step) => asked.includes(step) && (changeHref !== undefined || textOf(request, step) !== ""),
        );
        if (shown.length === 0) return null;
        return (
          <section key={part} className="grid gap-4 border-t border-line pt-4">
            <Heading className="font-sans text-base">{t(`parts.${part}`)}</Heading>
            <dl className="grid gap-4">
              {shown.map((step) => (
                <Answer
                  key={step}
                  question={t(`ask.${step}`)}
                  answer={textOf(request, step)}
                  missing={missing.includes(step)}
                  changeHref={changeHref?.(step)}
                />
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function textOf(request: RequestContent, step: IntakeStep): string {
  return fieldsOf(step)
    .filter((field) => field !== "priorityId")
    .map((field) => request[field])
    .filter(Boolean)
    .join("\n");
}
