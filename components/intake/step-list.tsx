import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { IntakeStep } from "@/lib/scoping/request-schema";
import type { StepState } from "@/lib/scoping/request";

type Props = {
  steps: readonly { step: IntakeStep; state: StepState }[];
  hrefOf: (step: IntakeStep) => string;
};

const tones = { answered: "ok", open: "warn", skipped: "neutral" } as const;

/** All questions of a request with how far each is, each a link to its page. */
export async function StepList({ steps, hrefOf }: Props) {
  const t = await getTranslations("intake");
  return (
    <ol aria-label={t("flow.all")} className="divide-y divide-line border-y border-line">
      {steps.map(({ step, state }, index) => (
        <li
          key={step}
          className="group relative flex min-h-12 items-center justify-between gap-4 py-2 hover:bg-sunken"
        >
          <span className="flex min-w-0 gap-3">
            <span className="w-6 text-end text-ink-soft tabular-nums">{index + 1}</span>
            <Link
              href={hrefOf(step)}
              className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {t(`ask.${step}`)}
            </Link>
          </span>
          <Badge tone={tones[state]}>{t(`overview.state.${state}`)}</Badge>
        </li>
      ))}
    </ol>
  );
}
