import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { AskedQuestion } from "@/lib/intake/queries/thread";

type ThreadProps = {
  questions: readonly AskedQuestion[];
  timeZone: string;
  /** Nothing waits for an answer any more: the project has moved on or ended. */
  over?: boolean;
  /** What the reader may do with an open question. */
  act?: (question: AskedQuestion) => ReactNode;
};

/** What staff asked and what was answered, in order; each open question with what can be done about it. */
export async function QuestionThread({ questions, timeZone, over = false, act }: ThreadProps) {
  const [t, locale] = await Promise.all([getTranslations("intake.thread"), getLocale()]);
  const day = (at: Date) => formatDay(at, locale, timeZone);
  const by = (name: string | null) => name ?? t("someone");
  if (questions.length === 0) return <p className="text-sm text-ink-soft">{t("none")}</p>;
  return (
    <ol className="grid gap-6">
      {questions.map((question) => (
        <li key={question.id} className="grid gap-3 border-s-2 border-line ps-4">
          <div className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
              {t("asked", { name: by(question.askedBy), date: day(question.askedAt) })}
              {question.open && !over && <Badge tone="warn">{t("waiting")}</Badge>}
              {question.open && over && <span>{t("moot")}</span>}
              {question.withdrawnAt && <span>{t("withdrawn", { date: day(question.withdrawnAt) })}</span>}
            </p>
            <p className="prose">{question.text}</p>
          </div>
          {question.answer && question.answeredAt && (
            <div className="grid gap-1 rounded-md bg-sunken px-4 py-3">
              <p className="text-xs text-ink-soft">
                {t("answered", { name: by(question.answeredBy), date: day(question.answeredAt) })}
              </p>
              <p className="prose">{question.answer}</p>
            </div>
          )}
          {question.open && !over && act?.(question)}
        </li>
      ))}
    </ol>
  );
}
