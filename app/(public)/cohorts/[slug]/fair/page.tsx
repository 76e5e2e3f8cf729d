import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { Button, ButtonLink } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { EmptyState } from "@/components/ui/empty-state";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { fairOf } from "@/lib/teams/fair/queries";
import { Comparison } from "./_parts/comparison";
import { FairProjectRow } from "./_parts/fair-project";

type Props = PageProps<"/cohorts/[slug]/fair">;
const most = 4;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const cohort = await cohortBySlug(null, (await params).slug);
  const t = await getTranslations("fair");
  return { title: cohort ? t("title", { cohort: cohort.name }) : undefined };
}

/** The projects of a cohort before one chooses: side by side, with questions to the partners. */
export default async function FairPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await currentActor();
  const cohort = await cohortBySlug(actor, slug);
  if (!cohort) notFound();
  const { compare } = await searchParams;
  const chosen = [compare ?? []].flat().slice(0, most);
  const [t, locale] = await Promise.all([getTranslations("fair"), getLocale()]);
  const projects = await fairOf(actor, cohort.id, locale);
  const compared = projects.filter((project) => chosen.includes(project.slug));
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
      {projects.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <div className="grid gap-14">
          {compared.length > 1 && <Comparison projects={compared} closeHref={`/cohorts/${slug}/fair`} />}
          <section aria-labelledby="all" className="grid gap-5">
            <h2 id="all">{t("all", { count: projects.length })}</h2>
            <ul className="divide-y divide-line border-y border-line">
              {projects.map((project) => (
                <FairProjectRow key={project.id} project={project} signedIn={actor !== null} />
              ))}
            </ul>
          </section>
          {projects.length > 1 && (
            <form id="compare" className="grid gap-4 rounded-lg bg-sunken p-5 sm:p-6">
              <fieldset className="grid gap-1">
                <legend className="mb-1 font-serif text-lg font-semibold">{t("compare")}</legend>
                <p className="text-sm text-ink-soft">{t("compareText", { most })}</p>
                <div className="grid gap-x-6 sm:grid-cols-2">
                  {projects.map((project) => (
                    <Choice
                      key={project.id}
                      id={`compare-${project.slug}`}
                      name="compare"
                      value={project.slug}
                      label={project.title}
                      defaultChecked={chosen.includes(project.slug)}
                    />
                  ))}
                </div>
              </fieldset>
              <div>
                <Button type="submit" tone="secondary">
                  {t("compareButton")}
                </Button>
              </div>
            </form>
          )}
        </div>
      )}
    </>
  );
}
