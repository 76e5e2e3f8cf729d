import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { RankedList } from "@/app/professional/select/[cohort]/preferences/_parts/ranked-list";
import { rankOnly, rankRole } from "@/app/professional/select/[cohort]/preferences/actions";
import { pageTitle } from "@/app/page-title";
import { cohortBySlug } from "@/lib/cohorts/queries";
import { PageHeading } from "@/components/layout/page-heading";
import { ActionButton } from "@/components/forms/action-button";
import { SeatCatalogue } from "@/app/professional/select/[cohort]/_parts/seat-catalogue";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { myRanking } from "@/lib/teams/queries/my-ranking";
import { selection } from "@/lib/teams/queries/selection";

type Props = {
  params: Promise<{ cohort: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { cohort: slug } = await params;
  const [t, cohort] = await Promise.all([getTranslations("selection.rank"), cohortBySlug(null, slug)]);
  return { title: await pageTitle(t("title"), { of: cohort?.name }) };
}

/** Where an accepted person says which roles they'd like most, while the round is open. */
export default async function PreferencesPage({ params, searchParams }: Props) {
  const [{ cohort: slug }, search, locale] = await Promise.all([params, searchParams, getLocale()]);
  const path = `/professional/select/${slug}/preferences`;
  const actor = await requireActor("professional", path);
  const shown = await selection(actor, slug);
  if (!shown?.round || shown.standing !== "accepted") notFound();
  const { cohort, round } = shown;
  const t = await getTranslations("selection.rank");
  const ranking = await myRanking(actor, cohort.id);
  const mine = new Set(ranking.places.flat().map(({ roleId }) => roleId));
  const others = shown.roles.filter(({ roleId }) => !mine.has(roleId));
  const open = round.state === "open";
  const when = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead", { cohort: cohort.name })}
        breadcrumbs={[{ href: `/professional/select/${cohort.slug}`, label: cohort.name }]}
      />
      <div className="grid gap-10">
        <Notice tone={open ? "info" : "neutral"}>
          {t(`round.${round.state}`, { opens: when(round.opensAt), closes: when(round.closesAt) })}
        </Notice>
        <section aria-labelledby="mine" className="grid gap-6">
          <h2 id="mine">{t("mine")}</h2>
          {mine.size === 0 ? (
            <EmptyState title={t("none")}>{t(open ? "noneText" : "noneClosed")}</EmptyState>
          ) : (
            <RankedList cohortId={cohort.id} ranking={ranking} open={open} />
          )}
          <p className="max-w-measure text-sm">{t(ranking.onlyRanked ? "only" : "any")}</p>
          {open && mine.size > 0 && (
            <div>
              <ActionButton
                action={rankOnly}
                fields={{ cohortId: cohort.id, onlyRanked: ranking.onlyRanked ? "no" : "yes" }}
                label={t(ranking.onlyRanked ? "chooseAny" : "chooseOnly")}
                tone="secondary"
                size="small"
              />
            </div>
          )}
        </section>
        {open && others.length > 0 && (
          <section aria-labelledby="others" className="grid gap-6">
            <h2 id="others">{t("others")}</h2>
            <SeatCatalogue
              actor={actor}
              cohort={cohort}
              path={path}
              search={search}
              roles={others}
              mode={{ kind: "rank", action: rankRole, cohortId: cohort.id }}
              judged
              count="p"
            />
          </section>
        )}
      </div>
    </>
  );
}
