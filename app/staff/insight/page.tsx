import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { commonValue } from "@/components/charts/finding";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { formatNumber, formatPercent } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { isProjectType } from "@/lib/scoping/catalogue";
import { blockingRules, surprisesBy, type Surprises } from "@/lib/scoping/queries/insight";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("insight"))("title") };
}

/** What holds scopes back now, and what teams found that no scope had named. */
export default async function InsightPage() {
  const actor = await requireActor("staff", "/staff/insight");
  const [t, rules, catalogue, blocking, byType, byScoper] = await Promise.all([
    getTranslations("insight"),
    getTranslations("scoping.readiness.rules"),
    getTranslations("catalogue.projectTypes"),
    blockingRules(actor),
    surprisesBy(actor, "type"),
    surprisesBy(actor, "scoper"),
  ]);
  const equal = commonValue(blocking.rules.map(({ projects }) => projects));
  const sentence = (rule: string) => {
    const key = rule as Parameters<typeof rules>[0];
    return rules.has(key) ? rules(key, { names: "…" }) : rule;
  };
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid gap-12">
        <section className="grid gap-4" aria-labelledby="blocking">
          <h2 id="blocking">{t("blocking.title")}</h2>
          <p className="text-ink-soft">
            {t("blocking.text", { scopes: blocking.scopes })} {equal && t("blocking.equal", { count: equal })}
          </p>
          <ol className={`grid max-w-form text-sm ${equal ? "gap-2" : "gap-3"}`}>
            {blocking.rules.map(({ rule, projects }) => (
              <li key={rule} className="grid gap-1">
                <p className="flex flex-wrap justify-between gap-x-4">
                  <Link href={`/staff/projects?view=table&rule=${rule}`}>{sentence(rule)}</Link>
                  {!equal && (
                    <span className="text-ink-soft tabular-nums">
                      {t("blocking.projects", { count: projects })}
                    </span>
                  )}
                </p>
                {!equal && (
                  <svg className="h-2.5 w-full" aria-hidden="true">
                    <rect width="100%" height="10" rx="3" className="fill-line" />
                    <rect
                      width={`${(100 * projects) / blocking.scopes}%`}
                      height="10"
                      rx="3"
                      className="fill-chart-1"
                    />
                  </svg>
                )}
              </li>
            ))}
          </ol>
          {blocking.rules.length === 0 && <p>{t("blocking.none")}</p>}
        </section>
        <SurpriseTable
          caption={t("surprises.byType")}
          rows={byType}
          name={({ group }) => (isProjectType(group) ? catalogue(group) : t("surprises.noType"))}
        />
        <SurpriseTable
          caption={t("surprises.byScoper")}
          rows={byScoper}
          name={(row) => row.name ?? t("surprises.noScoper")}
        />
      </div>
    </>
  );
}

type SurpriseTableProps = {
  caption: string;
  rows: readonly Surprises[];
  name: (row: Surprises) => string;
};

async function SurpriseTable({ caption, rows, name }: SurpriseTableProps) {
  const [t, locale] = await Promise.all([getTranslations("insight.surprises"), getLocale()]);
  const found = ({ foreseen, surprises }: Surprises) => foreseen + surprises;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ group }) => group ?? ""}
      empty={<p className="text-ink-soft">{t("none")}</p>}
      columns={[
        { key: "group", header: t("group"), heading: true, cell: name },
        {
          key: "projects",
          header: t("projects"),
          align: "end",
          cell: ({ projects }) => formatNumber(projects, locale),
        },
        {
          key: "each",
          header: t("each"),
          align: "end",
          cell: ({ projects, surprises }) => formatNumber(surprises / projects, locale, 1),
        },
        {
          key: "foreseen",
          header: t("foreseen"),
          align: "end",
          cell: (row) =>
            found(row) > 0
              ? t("share", { share: formatPercent(row.foreseen / found(row), locale), found: found(row) })
              : t("nothing"),
        },
      ]}
    />
  );
}
