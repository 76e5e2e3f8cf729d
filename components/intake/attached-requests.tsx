import { QuestionThread } from "@/components/intake/question-thread";
import { RequestAnswers } from "@/components/scoping/request-answers";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Attached } from "@/lib/intake/queries/attached";
import type { IntakeVariant } from "@/lib/intake/request-schema";

type Props = { attached: readonly Attached[]; variant: IntakeVariant; timeZone: string };

/** Requests that go on in this one, each to be opened and read: nothing that was written is lost. */
export async function AttachedRequests({ attached, variant, timeZone }: Props) {
  if (attached.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("triage.attached"), getLocale()]);
  return (
    <section className="grid gap-4" aria-labelledby="attached">
      <h2 id="attached">{t("title")}</h2>
      <div>
        {attached.map(({ id, number, title, content, mergedAt, reason, questions }) => (
          <Disclosure key={id} summary={t("from", { reference: `CW-${number}`, title })}>
            <div className="grid gap-6">
              {mergedAt && (
                <p className="text-ink-soft">
                  {t("when", { date: formatDay(mergedAt, locale, timeZone) })}
                  {reason && <span className="prose mt-1 block text-ink">{reason}</span>}
                </p>
              )}
              {content && <RequestAnswers request={content} variant={variant} />}
              {questions.length > 0 && <QuestionThread questions={questions} timeZone={timeZone} over />}
            </div>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
