import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type AnswerProps = {
  question: string;
  /** Nothing where it was left out. */
  answer: ReactNode;
  missing?: boolean;
  changeHref?: string;
};

/** A question with its answer in a definition list, and the way to change just this one. */
export async function Answer({ question, answer, missing, changeHref }: AnswerProps) {
  const t = await getTranslations("common.questions");
  return (
    <div className={`grid gap-x-6 gap-y-0.5 ${changeHref ? "sm:grid-cols-[minmax(0,1fr)_auto]" : ""}`}>
      <dt className="text-sm text-ink-soft">{question}</dt>
      <dd className="prose">
        {answer || (!missing && <span className="text-ink-soft">{t("skipped")}</span>)}
        {missing && (
          <span className="font-semibold text-warn">{answer ? ` (${t("notYet")})` : t("notYet")}</span>
        )}
      </dd>
      {changeHref && (
        <dd className="sm:col-start-2 sm:row-span-2 sm:row-start-1">
          <Link
            href={changeHref}
            aria-label={t("changeOne", { question })}
            className="inline-flex min-h-11 items-center text-sm text-brand underline underline-offset-4 sm:min-h-0"
          >
            {t("change")}
          </Link>
        </dd>
      )}
    </div>
  );
}
