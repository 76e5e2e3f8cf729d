import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { QuestionState } from "@/lib/platform/questions";

type Props = { questions: readonly { key: string; words: string; href: string; state: QuestionState }[] };

const tones = { answered: "ok", open: "warn", skipped: "neutral" } as const;

/** All questions of a form that asks one a page, with how far each is and the way to it. */
export async function QuestionList({ questions }: Props) {
  const t = await getTranslations("common.questions");
  return (
    <ol aria-label={t("all")} className="divide-y divide-line border-y border-line">
      {questions.map(({ key, words, href, state }, index) => (
        <li
          key={key}
          className="group relative flex min-h-12 items-center justify-between gap-4 py-2 hover:bg-sunken"
        >
          <span className="flex min-w-0 gap-3">
            <span className="w-6 shrink-0 text-end text-ink-soft tabular-nums">{index + 1}</span>
            <Link
              href={href}
              className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {words}
            </Link>
          </span>
          <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
        </li>
      ))}
    </ol>
  );
}
