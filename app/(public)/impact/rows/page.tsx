import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { EntryRows, PartnerRows, PeopleRows, ProjectRows } from "@/components/impact/rows";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { reportChoices } from "@/lib/impact/cohorts";
import { peopleBehind } from "@/lib/impact/people";
import { entriesBehind, partnersBehind, projectsBehind } from "@/lib/impact/rows";
import { isFigureKey, rowKinds, type FigureKey } from "@/lib/impact/schema";
import { scopeOf, type Scope } from "@/lib/impact/scope";
import type { Actor } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { readReport } from "../report-address";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const narrowed = { completed: "completed", completionRate: "ended" } as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { figure, page } = await searchParams;
  const t = await getTranslations("impact");
  const title = isFigureKey(figure) ? t("rows.title", { figure: t(`figures.${figure}`) }) : t("title");
  return { title: await pageTitle(title, { page }), robots: { index: false } };
}

/** The rows that a figure is the sum or the count of. */
export default async function Rows({ searchParams }: Props) {
  const search = await searchParams;
  const asked = readReport(search, await reportChoices());
  const scope = asked && (await scopeOf(asked.programme, asked.cohort));
  if (!scope || !isFigureKey(search.figure)) notFound();
  const figure = search.figure;
  const t = await getTranslations("impact");
  return (
    <>
      <PageHeading
        size="public"
        title={t("rows.title", { figure: t(`figures.${figure}`) })}
        lead={t(`definitions.${figure}`)}
        breadcrumbs={[
          {
            href: withParameters("/impact", { ...asked }),
            label: scope.cohort?.name ?? scope.programme.name,
          },
        ]}
      />
      <Kind scope={scope} figure={figure} page={readPage(search.page)} parameters={{ ...asked, figure }} />
    </>
  );
}

type KindProps = {
  scope: Scope;
  figure: FigureKey;
  page: number;
  parameters: Record<string, string | undefined>;
};

async function Kind({ scope, figure, page, parameters }: KindProps) {
  const actor = await currentActor();
  const kind = rowKinds[figure];
  const drawn = await rowsOf(actor, { scope, figure, page });
  if (!drawn) return <Hidden signedIn={actor !== null} parameters={parameters} />;
  const t = await getTranslations("impact.rows");
  if (drawn.total === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const href = (to: number) => withParameters("/impact/rows", { ...parameters, page: to });
  return (
    <div className="grid gap-6">
      <p className="text-sm text-ink-soft">{t(`totals.${kind}`, { count: drawn.total })}</p>
      {drawn.table}
      <Pagination
        page={drawn.page}
        pages={drawn.pages}
        previousHref={page > 1 ? href(page - 1) : undefined}
        nextHref={page < drawn.pages ? href(page + 1) : undefined}
      />
    </div>
  );
}

/** The rows of a figure, drawn; null where the reader may not see them. */
async function rowsOf(
  actor: Actor | null,
  { scope, figure, page }: Pick<KindProps, "scope" | "figure" | "page">,
) {
  switch (rowKinds[figure]) {
    case "projects": {
      const only = figure in narrowed ? narrowed[figure as keyof typeof narrowed] : undefined;
      const projects = await projectsBehind(scope, page, only);
      return { ...projects, table: <ProjectRows rows={projects.rows} /> };
    }
    case "partners": {
      const partners = await partnersBehind(scope, page);
      return { ...partners, table: <PartnerRows rows={partners.rows} /> };
    }
    case "entries": {
      const entries = await entriesBehind(actor, scope, page);
      return entries && { ...entries, table: <EntryRows rows={entries.rows} /> };
    }
    case "people": {
      const people = await peopleBehind(actor, scope, page);
      return people && { ...people, table: <PeopleRows rows={people.rows} /> };
    }
  }
}

async function Hidden({ signedIn, parameters }: { signedIn: boolean; parameters: KindProps["parameters"] }) {
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
