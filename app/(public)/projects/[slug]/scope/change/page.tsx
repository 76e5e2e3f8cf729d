import type { Metadata } from "next";
import { fromDate } from "@/lib/platform/dates";
import { notFound } from "next/navigation";
import { readerOfScope } from "@/app/(public)/projects/[slug]/scope/reader";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { titleInside } from "@/lib/intake/queries/request";
import { ActionButton } from "@/components/forms/action-button";
import { ProjectTabs } from "@/app/(public)/projects/[slug]/_parts/project-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { EffectTable } from "@/components/scoping/effect-table";
import { PastChanges } from "@/components/scoping/past-changes";
import { EmptyState } from "@/components/ui/empty-state";
import { hourlyRates } from "@/lib/hours/rates";
import { measuresOf } from "@/lib/scoping/change-effect";
import { changePage } from "@/lib/scoping/queries/change";
import { isSection } from "@/lib/scoping/schema";
import { openChange } from "./actions";
import { DraftChange } from "./_parts/draft-change";
import { ProposedChange } from "./_parts/proposed-change";

type Props = PageProps<"/projects/[slug]/scope/change">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await readerOfScope(`/projects/${slug}/scope/change`);
  const [t, of] = await Promise.all([getTranslations("scopeVersions.change"), titleInside(actor, slug)]);
  return { title: await pageTitle(t("title"), { of }), robots: { index: false, follow: false } };
}

/** A change to the agreed scope: what it changes, section by section, what that costs, and whether both sides agree. */
export default async function ChangePage({ params, searchParams }: Props) {
  const [{ slug }, { edit }] = await Promise.all([params, searchParams]);
  const section = typeof edit === "string" && isSection(edit) ? edit : undefined;
  const [actor, locale, t] = await Promise.all([
    readerOfScope(`/projects/${slug}/scope/change`),
    getLocale(),
    getTranslations("scopeVersions.change"),
  ]);
  const page = await changePage(actor, slug, locale, section);
  if (!page) notFound();
  const { project, agreed, open } = page;
  const rates = open ? await hourlyRates() : null;
  const worth = (discipline: string) => rates?.(discipline)?.centsPerHour ?? null;
  const startsOn = fromDate(project.startsOn);
  const effect = open && agreed && (
    <EffectTable
      before={measuresOf(agreed.content, worth)}
      after={measuresOf(open.content, worth)}
      startsOn={startsOn}
      locale={locale}
    />
  );
  const shared = { page, effect, locale, base: `/projects/${slug}/scope/change` };
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[
          { href: `/projects/${slug}`, label: project.title },
          { href: `/projects/${slug}/scope`, label: t("crumb") },
        ]}
        size="public"
      />
      <ProjectTabs actor={actor} slug={slug} current="scope" below />
      <div className="grid gap-10">
        {open?.state === "DRAFT" && <DraftChange {...shared} open={open} />}
        {open?.state === "PROPOSED" && <ProposedChange {...shared} open={open} />}
        {!open && (
          <EmptyState
            title={t("noneTitle")}
            action={
              page.mayOpen ? (
                <ActionButton
                  action={openChange}
                  fields={{ projectId: project.id }}
                  label={t("open")}
                  tone="primary"
                />
              ) : undefined
            }
          >
            {t(page.mayOpen ? "noneText" : "notYet")}
          </EmptyState>
        )}
        <PastChanges page={page} locale={locale} />
      </div>
    </>
  );
}
