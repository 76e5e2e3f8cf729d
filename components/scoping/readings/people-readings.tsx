import { Nothing } from "@/components/scoping/nothing";
import { Texts } from "@/components/scoping/readings/texts";
import { Facts } from "@/components/ui/facts";
import { isTrait } from "@/lib/people/traits";
import { formatMoney, languageName } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";

type Reading = { content: ScopeContent };

/** What each side brings and takes away, how people take part, and the ways of working it needs. */
export async function GiveAndGetReading({ content }: Reading) {
  const t = await getTranslations("scoping");
  const locale = await getLocale();
  const { timeKind, place, length, language, traits } = content;
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <Texts content={content} fields={["partnerGives", "partnerGets"]} />
        <Texts content={content} fields={["teamGives", "teamGets"]} />
      </div>
      <Facts
        layout="columns"
        facts={[
          { term: t("fields.timeKind"), detail: timeKind && t(`timeKinds.${timeKind}`) },
          { term: t("fields.place"), detail: place && t(`places.${place}`) },
          { term: t("fields.length"), detail: length && t(`lengths.${length}`) },
          { term: t("fields.language"), detail: language && languageName(language, locale) },
        ]}
      />
      {traits.length > 0 && (
        <div className="grid gap-2 text-sm">
          <p className="text-xs text-ink-soft">{t("fields.traits")}</p>
          <ul className="grid gap-2 sm:grid-cols-2">
            {traits.filter(isTrait).map((trait) => (
              <li key={trait}>
                <span className="font-semibold">{t(`traits.${trait}`)}</span>
                <span className="block text-ink-soft">{t(`traitHints.${trait}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export async function CommunicationReading({ content }: Reading) {
  return (
    <Texts
      content={content}
      fields={[
        ...(["channel", "cadence", "replyTime", "partnerContact", "secondContact", "decisionMaker"] as const),
        ...(["checkIns", "demos"] as const),
      ]}
      short
    />
  );
}

export async function HandoffReading({ content, locale }: Reading & { locale: Locale }) {
  const t = await getTranslations("scoping");
  const { runningCostCents: cost } = content;
  return (
    <div className="grid gap-4">
      <Texts content={content} fields={["handoffOwner", "handoffSecond", "accountsOwner"]} short />
      {(content.training || content.documents || content.exitPlan) && (
        <Texts content={content} fields={["training", "documents", "exitPlan"]} />
      )}
      {cost !== null && (
        <Facts
          layout="stacked"
          facts={[
            {
              term: t("fields.runningCost"),
              detail: t("page.perYear", { amount: formatMoney(cost, locale, { round: cost % 100 === 0 }) }),
            },
          ]}
        />
      )}
    </div>
  );
}

/** Words of the trade, explained once for everyone. */
export async function GlossaryReading({ content: { glossary } }: Reading) {
  if (glossary.length === 0) return <Nothing />;
  return (
    <Facts layout="columns" facts={glossary.map(({ term, meaning }) => ({ term, detail: meaning || "—" }))} />
  );
}
