import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { windowsInWords } from "@/components/people/windows-in-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { Cohort } from "@/lib/cohorts/cohort-row";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { readPage, withParameters } from "@/lib/platform/paging";
import { fairOf, fairProjects } from "@/lib/teams/fair/queries";
import { fairRoles } from "@/lib/teams/fair/roles";
import { Comparison } from "./_parts/comparison";
import { FairTable } from "./_parts/fair-table";

type Props = PageProps<"/cohorts/[slug]/fair">;
const most = 4;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, { page }] = await Promise.all([params, searchParams]);
  const cohort = await cohortBySlug(null, slug);
  const t = await getTranslations("fair");
  return { title: cohort ? await pageTitle(t("title", { cohort: cohort.name }), { page }) : undefined };
}

/** The projects of a cohort before one chooses: side by side, with questions to the partners. */
export default async function FairPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await currentActor();
  const cohort = await cohortBySlug(actor, slug);
  if (!cohort) notFound();
  const { compare, page: asked } = await searchParams;
  const chosen = [compare ?? []].flat().slice(0, most);
  const [t, locale] = await Promise.all([getTranslations("fair"), getLocale()]);
  const [list, compared] = await Promise.all([
    fairOf(actor, cohort.id, locale, readPage(asked)),
    chosen.length > 1 ? fairProjects(actor, cohort.id, locale, chosen) : [],
  ]);
  const onPage = list.rows.map((project) => project.slug);
  const roles = await fairRoles(
    actor,
    { cohortId: cohort.id, projects: [...onPage, ...compared.map((project) => project.slug)] },
    locale,
  );
  const path = `/cohorts/${slug}/fair`;
  const address = (page: number) => withParameters(path, { compare: chosen, page });
  return (
    <>
      <PageHeading
        size="public"
        breadcrumbs={[{ href: `/cohorts/${slug}`, label: cohort.name }]}
        title={t("title", { cohort: cohort.name })}
        lead={t("lead")}
        actions={
          cohort.phase === "claiming" &&
          actor && <ButtonLink href={`/professional/select/${slug}`}>{t("choose")}</ButtonLink>
        }
      />
      <Said searchParams={searchParams} />
      {list.total === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <div className="grid gap-14">
          {compared.length > 1 && <Comparison projects={compared} roles={roles} closeHref={path} />}
          <section aria-labelledby="all" className="grid gap-5">
            <h2 id="all">{t("all", { count: list.total })}</h2>
            <Shared cohort={cohort} />
            <FairTable
              projects={list.rows}
              roles={roles}
              signedIn={actor !== null}
              ticks={list.total > 1 ? { form: "compare", chosen } : null}
            />
            {list.total > 1 && (
              <form id="compare" className="flex flex-wrap items-center gap-4">
                {chosen
                  .filter((each) => !onPage.includes(each))
                  .map((each) => (
                    <input key={each} type="hidden" name="compare" value={each} />
                  ))}
                <Button type="submit" tone="secondary">
                  {t("compareButton")}
                </Button>
                <p className="text-sm text-ink-soft">{t("compareText", { most })}</p>
              </form>
            )}
            <Pagination
              page={list.page}
              pages={list.pages}
              previousHref={list.page > 1 ? address(list.page - 1) : undefined}
              nextHref={list.page < list.pages ? address(list.page + 1) : undefined}
            />
          </section>
        </div>
      )}
    </>
  );
}

/** What all projects of a cohort have in common, said once above the table. */
async function Shared({ cohort: { kickoffOn, endsOn, meets } }: { cohort: Cohort }) {
  const [t, locale, inWords] = await Promise.all([getTranslations("fair"), getLocale(), windowsInWords()]);
  return (
    <p className="max-w-measure">
      {t("shared", {
        from: formatDate(kickoffOn, locale),
        until: formatDate(endsOn, locale),
        when: inWords(meets) || "none",
      })}
    </p>
  );
}
