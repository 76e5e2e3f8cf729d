import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ChangePage } from "@/lib/scoping/queries/change";

const tones = { ACCEPTED: "ok", DECLINED: "danger", WITHDRAWN: "neutral" } as const;

/** Changes that were decided before, newest first, with both sides' reasons. */
export async function PastChanges({ page: { past, project }, locale }: { page: ChangePage; locale: Locale }) {
  if (past.length === 0) return null;
  const t = await getTranslations("scopeVersions.change");
  const day = (at: Date | null) => (at ? formatDay(at, locale, project.programme.timeZone) : "");
  return (
    <section className="grid gap-4" aria-labelledby="past">
      <h2 id="past" className="text-lg">
        {t("past")}
      </h2>
      <ol className="grid divide-y divide-line border-y border-line text-sm">
        {past.map(({ id, state, reason, decisionReason, openedBy, openedAt, decidedBy, decidedAt }) => (
          <li key={id} className="grid gap-1 py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
              {state in tones && (
                <Badge tone={tones[state as keyof typeof tones]}>
                  {t(`states.${state as keyof typeof tones}`)}
                </Badge>
              )}
              {t("begun", { name: openedBy?.name ?? t("someone"), date: day(openedAt) })}
              {" · "}
              {t("decided", { name: decidedBy?.name ?? t("someone"), date: day(decidedAt) })}
            </p>
            {reason && <p className="prose">{reason}</p>}
            {decisionReason && <p className="prose border-s-2 border-line ps-4">{decisionReason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
