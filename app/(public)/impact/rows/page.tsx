import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { EntryRows, MembershipRows, ProjectRows } from "@/components/impact/rows";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { reportChoices } from "@/lib/impact/cohorts";
import { membershipsBehind } from "@/lib/impact/memberships";
import { entriesBehind, projectsBehind } from "@/lib/impact/rows";
import { isFigureKey, rowKinds, type FigureKey } from "@/lib/impact/schema";
import { scopeOf, type Scope } from "@/lib/impact/scope";
import { readPage, withParameters } from "@/lib/platform/paging";
import { readReport } from "../report-address";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const narrowed = { completed: "completed", completionRate: "ended" } as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { figure } = await searchParams;
  const t = await getTranslations("impact");
  const title = isFigureKey(figure) ? t("rows.title", { figure: t(`figures.${figure}`) }) : t("title");
  return { title, robots: { index: false } };
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
  const drawn =
    kind === "projects"
      ? await projectsBehind(
          scope,
          page,
          figure in narrowed ? narrowed[figure as keyof typeof narrowed] : undefined,
        ).then((rows) => ({ ...rows, table: <ProjectRows rows={rows.rows} /> }))
      : kind === "entries"
        ? await entriesBehind(actor, scope, page).then(
            (rows) => rows && { ...rows, table: <EntryRows rows={rows.rows} /> },
          )
        : await membershipsBehind(actor, scope, page).then(
            (rows) => rows && { ...rows, table: <MembershipRows rows={rows.rows} /> },
          );
  if (!drawn) return <Hidden signedIn={actor !== null} parameters={parameters} />;
  const t = await getTranslations("impact.rows");
  if (drawn.total === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const href = (to: number) => withParameters("/impact/rows", { ...parameters, page: to });
  return (
    <div className="grid gap-6">
      <p className="text-sm text-ink-soft">{t("total", { count: drawn.total })}</p>
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
