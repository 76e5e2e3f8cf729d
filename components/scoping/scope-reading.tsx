import { Link } from "@/components/ui/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeliverablesReading, RisksReading, TeamReading } from "@/components/scoping/list-readings";
import { Nothing } from "@/components/scoping/nothing";
import { Tag } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import type { ScopeContent } from "@/lib/scoping/content";
import { sections, type Section } from "@/lib/scoping/schema";
import type { ScopeNames } from "@/lib/scoping/queries/scope";
import { formatMoney } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";

type ScopeReadingProps = {
  content: ScopeContent;
  names: ScopeNames;
  locale: Locale;
  /** Where the sections are written; without it they are only read. */
  editBase?: string;
};

/** The whole scope as a page one reads, section by section, each with the way to change it. */
export async function ScopeReading({ content, names, locale, editBase }: ScopeReadingProps) {
  const t = await getTranslations("scoping");
  const readings: Record<Section, ReactNode> = {
    problem: <ProblemReading content={content} names={names} />,
    boundaries: <Texts content={content} fields={["inScope", "outOfScope", "assumptions"]} />,
    deliverables: <DeliverablesReading deliverables={content.deliverables} />,
    team: <TeamReading content={content} names={names} locale={locale} />,
    risks: <RisksReading risks={content.risks} />,
    communication: (
      <Texts
        content={content}
        fields={["channel", "cadence", "replyTime", "partnerContact", "decisionMaker"]}
        short
      />
    ),
    handoff: <HandoffReading content={content} locale={locale} />,
  };
  return (
    <div className="grid gap-10">
      {sections.map((section) => (
        <section key={section} id={section} aria-labelledby={`${section}-heading`} className="grid gap-4">
          <div className="flex flex-wrap items-baseline justify-between gap-4 border-b border-line pb-2">
            <h2 id={`${section}-heading`} className="text-lg">
              {t(`sections.${section}`)}
            </h2>
            {editBase && (
              <Link
                href={`${editBase}/${section}`}
                aria-label={t("page.editSection", { section: t(`sections.${section}`) })}
              >
                {t("page.edit")}
              </Link>
            )}
          </div>
          {readings[section]}
        </section>
      ))}
    </div>
  );
}

type TextName =
  | "problem"
  | "outcome"
  | "baseline"
  | "target"
  | "measuredBy"
  | "inScope"
  | "outOfScope"
  | "assumptions"
  | "channel"
  | "cadence"
  | "replyTime"
  | "partnerContact"
  | "decisionMaker"
  | "handoffOwner"
  | "handoffSecond"
  | "handoffNotes";

async function Texts({
  content,
  fields,
  short,
}: {
  content: ScopeContent;
  fields: readonly TextName[];
  short?: boolean;
}) {
  const t = await getTranslations("scoping.fields");
  const written = fields.filter((field) => content[field]);
  if (written.length === 0) return <Nothing />;
  return (
    <Facts
      layout={short ? "columns" : "stacked"}
      facts={written.map((field) => ({
        term: t(field),
        detail: <span className="prose block max-w-measure">{content[field]}</span>,
      }))}
    />
  );
}

async function ProblemReading({ content, names }: { content: ScopeContent; names: ScopeNames }) {
  const t = await getTranslations("scoping.fields");
  return (
    <div className="grid gap-4">
      <Texts content={content} fields={["problem", "outcome"]} />
      {(content.baseline || content.target || content.measuredBy) && (
        <Texts content={content} fields={["baseline", "target", "measuredBy"]} short />
      )}
      {(content.priority || content.causes.length > 0) && (
        <Facts
          layout="columns"
          facts={[
            { term: t("priority"), detail: content.priority?.title },
            {
              term: t("causes"),
              detail: content.causes.length > 0 && (
                <span className="flex flex-wrap gap-1">
                  {content.causes.map((cause) => (
                    <Tag key={cause}>{names.causes[cause] ?? cause}</Tag>
                  ))}
                </span>
              ),
            },
          ].map(({ term, detail }) => ({ term, detail: detail || null }))}
        />
      )}
    </div>
  );
}

async function HandoffReading({ content, locale }: { content: ScopeContent; locale: Locale }) {
  const t = await getTranslations("scoping");
  const { runningCostCents: cost } = content;
  return (
    <div className="grid gap-4">
      <Texts content={content} fields={["handoffOwner", "handoffSecond"]} short />
      {content.handoffNotes && <Texts content={content} fields={["handoffNotes"]} />}
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
