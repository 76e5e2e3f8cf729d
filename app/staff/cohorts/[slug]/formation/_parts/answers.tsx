import { Badge, type Tone } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Answer } from "@/lib/formation/queries/answers";
import type { FormationView } from "@/lib/formation/queries/page";

const tones: Record<Answer["state"], Tone> = {
  accepted: "ok",
  waiting: "info",
  declined: "neutral",
  late: "warn",
  ended: "neutral",
  left: "neutral",
};

type Props = { view: FormationView; hrefOf: (page: number) => string };

/** Who has answered to a published seat, and who has yet to. */
export async function Answers({ view: { answers, cohort }, hrefOf }: Props) {
  const { rows, page, pages, total } = answers;
  if (total === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("selection.form"), getLocale()]);
  return (
    <section aria-labelledby="answers" className="grid gap-4">
      <h2 id="answers">{t("answers")}</h2>
      <Table
        caption={t("answers")}
        captionHidden
        rows={rows}
        rowKey={({ claimId }) => claimId}
        columns={[
          { key: "name", header: t("person"), heading: true, cell: ({ name }) => name },
          {
            key: "role",
            header: t("role"),
            cell: ({ role, project }) => (
              <span className="grid">
                {role}
                <Link href={`/projects/${project.slug}/team`}>{project.title}</Link>
              </span>
            ),
          },
          {
            key: "answer",
            header: t("answer"),
            cell: ({ state, heldUntil, reason }) => (
              <span className="grid justify-items-start gap-1">
                <Badge tone={tones[state]}>{t(`answered.${state}`)}</Badge>
                {state === "waiting" && (
                  <span className="text-xs text-ink-soft">
                    {t("until", { at: formatInstant(heldUntil, locale, cohort.timeZone) })}
                  </span>
                )}
                {reason && <q className="max-w-measure text-xs text-ink-soft">{reason}</q>}
              </span>
            ),
          },
        ]}
      />
      <Pagination
        of={t("answers")}
        page={page}
        pages={pages}
        previousHref={page > 1 ? hrefOf(Math.min(page - 1, pages)) : undefined}
        nextHref={page < pages ? hrefOf(page + 1) : undefined}
      />
    </section>
  );
}
