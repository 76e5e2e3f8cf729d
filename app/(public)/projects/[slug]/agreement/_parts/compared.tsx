import { Badge } from "@/components/ui/badge";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Compared as Row } from "@/lib/teams/agreement";
import { answerWords } from "./words";

/** Question by question who said what; where they differ, a word to talk about it. */
export async function Compared({ rows, count, all }: { rows: Row[]; count: number; all: number }) {
  const [t, words, locale] = await Promise.all([getTranslations("working"), answerWords(), getLocale()]);
  const names = new Intl.ListFormat(locale);
  return (
    <section aria-labelledby="said" className="grid gap-4">
      <h2 id="said">{t("said")}</h2>
      {count === 0 ? (
        <p className="text-ink-soft">{t("saidNone")}</p>
      ) : (
        <>
          <p className="text-ink-soft">{t("saidCount", { count, all })}</p>
          <dl className="divide-y divide-line border-y border-line text-sm">
            {rows
              .filter(({ said }) => said.length > 0)
              .map(({ question, said, differ }) => (
                <div key={question} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[14rem_1fr]">
                  <dt className="grid content-start justify-items-start gap-1.5">
                    <span className="font-semibold">{t(`questions.${question}`)}</span>
                    {differ && <Badge tone="warn">{t("differ")}</Badge>}
                  </dt>
                  <dd>
                    <ul className="grid gap-1">
                      {said.map(({ value, names: people }) => (
                        <li key={value}>
                          {words(question, value)}{" "}
                          <span className="text-ink-soft">({names.format(people)})</span>
                        </li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </section>
  );
}
