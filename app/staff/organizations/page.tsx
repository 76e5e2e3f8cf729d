import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { StandingBadge } from "@/components/organizations/standing-badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilters } from "@/components/ui/list-filters";
import { NeedsList } from "@/components/ui/needs-list";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Standing } from "@/lib/generated/prisma/enums";
import { waitingClaims } from "@/lib/organizations/claim-queries";
import { projectCounts } from "@/lib/projects/queries/of-organization";
import { managedOrganizations } from "@/lib/organizations/managed";
import { keepsDirectory } from "@/lib/people/policy";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("organizations");
  return { title: await pageTitle(t("title"), { page: (await searchParams).page }) };
}

/** What is unlisted waits among the claims. */
const standings = Object.values(Standing).filter((standing) => standing !== "UNLISTED");

/** The organizations one looks after: the claims that wait first. */
export default async function StaffOrganizations({ searchParams }: Props) {
  const actor = await requireActor("staff", "/staff/organizations");
  const parameters = await searchParams;
  const q = typeof parameters.q === "string" ? parameters.q.replaceAll("\0", "").trim().slice(0, 100) : "";
  const standing = standings.find((each) => each === parameters.standing);
  const [t, claims, { rows, total, page, pages }] = await Promise.all([
    getTranslations("organizations"),
    waitingClaims(actor),
    managedOrganizations(actor, { q, standing }, readPage(parameters.page)),
  ]);
  const counts = await projectCounts(rows.map(({ id }) => id));
  const keeper = keepsDirectory(actor);
  const hrefOf = (to: number) =>
    withParameters("/staff/organizations", { q, standing, page: to > 1 ? to : undefined });
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={t("title")}
        actions={
          <>
            <ButtonLink href="/staff/organizations/new" tone="secondary">
              {t("staff.addOne")}
            </ButtonLink>
            {keeper && (
              <ButtonLink href="/staff/imports" tone="secondary">
                {t("staff.importMany")}
              </ButtonLink>
            )}
          </>
        }
      />
      {claims.length > 0 && (
        <section className="mb-8 grid gap-3">
          <h2 className="text-lg">{t("staff.needsYou")}</h2>
          <NeedsList
            label={t("staff.needsYou")}
            groups={[
              {
                key: "all",
                needs: [
                  {
                    key: "claims",
                    href: "/staff/organizations/claims",
                    title: t("staff.claimsWaiting", {
                      count: claims.reduce((sum, { claims: rivals }) => sum + rivals.length, 0),
                    }),
                    why: t("staff.claimsWhy"),
                  },
                ],
              },
            ]}
          />
        </section>
      )}
      <div className="mb-4">
        <ListFilters
          action="/staff/organizations"
          label={t("directory.filters")}
          filters={[
            { kind: "words", name: "q", label: t("directory.q"), value: q },
            {
              kind: "one",
              name: "standing",
              label: t("staff.standing"),
              any: t("directory.any"),
              options: standings.map((value) => ({ value, label: t(`standings.${value}`) })),
              value: standing,
            },
          ]}
        />
      </div>
      <Table
        caption={t("directory.count", { count: total })}
        columns={[
          {
            key: "name",
            header: t("facts.name"),
            heading: true,
            cell: (row) => <Link href={`/staff/organizations/${row.slug}`}>{row.name}</Link>,
          },
          { key: "kind", header: t("facts.kind"), cell: (row) => t(`kinds.${row.kind}`) },
          {
            key: "standing",
            header: t("staff.standing"),
            cell: (row) => <StandingBadge standing={row.standing} />,
          },
          { key: "members", header: t("staff.members"), align: "end", cell: (row) => row.members },
          { key: "projects", header: t("staff.projects"), align: "end", cell: (row) => counts(row.id).all },
          { key: "source", header: t("staff.source"), cell: (row) => row.source ?? t("staff.byHand") },
        ]}
        rows={rows}
        rowKey={(row) => row.slug}
        empty={
          <EmptyState
            title={t("staff.emptyTitle")}
            action={
              keeper ? (
                <ButtonLink href="/staff/imports">{t("staff.importMany")}</ButtonLink>
              ) : (
                <ButtonLink href="/staff/organizations/new">{t("staff.addOne")}</ButtonLink>
              )
            }
          >
            {q || standing
              ? t("directory.emptyText")
              : t(keeper ? "staff.emptyText" : "staff.emptyOfProgramme")}
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pages={pages}
        previousHref={page > 1 ? hrefOf(Math.min(page - 1, pages)) : undefined}
        nextHref={page < pages ? hrefOf(page + 1) : undefined}
      />
    </>
  );
}
