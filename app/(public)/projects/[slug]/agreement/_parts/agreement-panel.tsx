import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Agreement } from "@/lib/teams/queries/working";
import { answerWords } from "./words";

type Props = { agreement?: Agreement; earlier: Agreement[]; timeZone: string };

/** The newest version as it stands, and what came before it. */
export async function AgreementPanel({ agreement, earlier, timeZone }: Props) {
  const [t, words, locale] = await Promise.all([getTranslations("working"), answerWords(), getLocale()]);
  if (!agreement) return <EmptyState title={t("noAgreement")}>{t("noAgreementText")}</EmptyState>;
  const when = (at: Date) => formatInstant(at, locale, timeZone);
  const { number, draftedBy, at, notes, hoursPerWeek } = agreement;
  return (
    <Panel title={t("agreement")} id="agreement">
      <div className="grid gap-5">
        <p className="text-sm text-ink-soft">{t("version", { number, name: draftedBy, when: when(at) })}</p>
        <Facts
          layout="stacked"
          facts={[
            ...(["cadence", "channel", "replyTime"] as const).map((question) => ({
              term: t(`questions.${question}`),
              detail: words(question, agreement[question]),
            })),
            {
              term: t("questions.hoursPerWeek"),
              detail: hoursPerWeek && words("hoursPerWeek", String(hoursPerWeek)),
            },
            { term: t("questions.decides"), detail: agreement.decides },
            {
              term: t("questions.away"),
              detail: agreement.away && <p className="prose">{agreement.away}</p>,
            },
            { term: t("notes"), detail: notes && <p className="prose">{notes}</p> },
          ]}
        />
        {earlier.length > 0 && (
          <div className="grid gap-1 text-sm">
            <h3 className="text-xs text-ink-soft">{t("earlier")}</h3>
            <ul>
              {earlier.map((version) => (
                <li key={version.id}>
                  {t("earlierRow", {
                    number: version.number,
                    when: when(version.at),
                    count: version.signatures.length,
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
