import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { MeasureRows } from "@/components/impact/rows";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { reportChoices } from "@/lib/impact/choices";
import { measureNamed } from "@/lib/impact/measures";
import { rowsBehind } from "@/lib/impact/rows";
import { scopeOf, type Scope } from "@/lib/impact/scope";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { readReport } from "../report-address";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

type Named = NonNullable<ReturnType<typeof measureNamed>>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { figure, page } = await searchParams;
  const t = await getTranslations("impact");
  const measure = measureNamed(figure);
  const title = measure ? t("rows.title", { figure: t(`measures.${measure.key}.name`) }) : t("title");
  return { title: await pageTitle(title, { page }), robots: { index: false } };
}

/** The rows that a figure is the sum or the count of. */
export default async function Rows({ searchParams }: Props) {
  const search = await searchParams;
  const asked = readReport(search, await reportChoices());
  const scope = asked && (await scopeOf(asked.programme, asked.cohort));
  const measure = measureNamed(search.figure);
  if (!scope || !measure) notFound();
  const { key } = measure;
  const t = await getTranslations("impact");
  return (
    <>
      <PageHeading
        size="public"
        title={t("rows.title", { figure: t(`measures.${key}.name`) })}
        lead={t(`measures.${key}.definition`)}
        breadcrumbs={[
          {
            href: withParameters("/impact", { ...asked }),
            label: scope.cohort?.name ?? scope.programme.name,
          },
        ]}
      />
      <Provenance measure={measure} />
      <RowsOf
        scope={scope}
        measure={measure}
        page={readPage(search.page)}
        parameters={{ ...asked, figure: key }}
      />
    </>
  );
}

/** Where a figure comes from and what it leaves out. */
async function Provenance({ measure: { key } }: { measure: Named }) {
  const t = await getTranslations("impact");
  const facts = [
    { term: t("rows.source"), text: t(`measures.${key}.source`) },
    { term: t("rows.leavesOut"), text: t(`measures.${key}.leavesOut`) },
  ];
  return (
    <dl className="mb-8 grid max-w-measure gap-3 text-sm">
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd className="text-ink-soft">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

type RowsProps = {
  scope: Scope;
  measure: Named;
  page: number;
  parameters: Record<string, string | undefined>;
};

async function RowsOf({ scope, measure, page, parameters }: RowsProps) {
  const actor = await currentActor();
  const found = await rowsBehind(actor, scope, measure, page);
  if (!found) return <Hidden signedIn={actor !== null} parameters={parameters} />;
  const t = await getTranslations("impact.rows");
  if (found.total === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const href = (to: number) => withParameters("/impact/rows", { ...parameters, page: to });
  const download = `/api/exports/impact/${scope.programme.slug}/${measure.key}`;
  const { kind } = measure.of;
  return (
    <div className="grid gap-6">
      <p className="flex flex-wrap justify-between gap-4 text-sm text-ink-soft">
        <span>{t(`totals.${kind}` as "totals.people", { count: found.total })}</span>
        <Link href={withParameters(download, { cohort: scope.cohort?.slug })}>{t("download")}</Link>
      </p>
      <MeasureRows of={measure.of} rows={found.rows} />
      <Pagination
        page={found.page}
        pages={found.pages}
        previousHref={page > 1 ? href(page - 1) : undefined}
        nextHref={page < found.pages ? href(page + 1) : undefined}
      />
    </div>
  );
}

async function Hidden({ signedIn, parameters }: { signedIn: boolean; parameters: RowsProps["parameters"] }) {
  const t = await getTranslations("impact.rows");
  const here = withParameters("/impact/rows", parameters);
  const projects = withParameters("/impact/rows", { ...parameters, figure: "projects" });
  return (
    <EmptyState
      title={t("hidden")}
      action={
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={projects}>{t("seeProjects")}</ButtonLink>
          {!signedIn && (
            <ButtonLink tone="secondary" href={`/sign-in?next=${encodeURIComponent(here)}`}>
              {t("signIn")}
            </ButtonLink>
          )}
        </div>
      }
    >
      {t("hiddenText")}
    </EmptyState>
  );
}
