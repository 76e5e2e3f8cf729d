import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { CurrentCohort } from "@/app/(front)/_parts/current-cohort";
import { HowItWorks } from "@/app/(front)/_parts/how-it-works";
import { Proof } from "@/app/(front)/_parts/proof";
import { Band } from "@/components/layout/band";
import { ProjectRows } from "@/components/projects/project-rows";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { currentCohort } from "@/lib/cohorts/queries";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { listProjects } from "@/lib/projects/queries/listing";

const openShown = 4;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { description: t("description"), alternates: { canonical: "/" } };
}

/** The front page: what this is in ten seconds, what came of it, and the two ways in. */
export default async function FrontPage() {
  const [t, locale] = await Promise.all([getTranslations("home"), getLocale()]);
  const [cohort, open] = await Promise.all([currentCohort(), listProjects({ open: true }, 1, locale)]);
  const giveHref =
    cohort?.phase === "applying" ? `/professional/apply/${cohort.slug}` : "/professional/profile";
  return (
    <>
      <Band>
        <div className="grid max-w-page gap-6">
          <h1 className="max-w-[28ch] text-3xl text-balance sm:text-4xl">{t("title")}</h1>
          <p className="max-w-measure text-lg text-ink-soft">{t("lead")}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/partner/requests/new" tone="primary" size="large">
              {t("bring")}
            </ButtonLink>
            <ButtonLink href={giveHref} tone="secondary" size="large">
              {t("give")}
            </ButtonLink>
          </div>
        </div>
        <Proof />
      </Band>
      <HowItWorks />
      <Band>
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <CurrentCohort cohort={cohort} />
          <section className="grid content-start gap-4">
            <h2>{t("roles")}</h2>
            {open.rows.length > 0 ? (
              <>
                <ProjectRows projects={open.rows.slice(0, openShown)} label={t("rolesLabel")} />
                <p className="text-sm">
                  <Link href="/projects?open=1">{t("rolesAll")}</Link>
                </p>
              </>
            ) : (
              <EmptyState
                title={t("rolesNone")}
                action={<ButtonLink href="/projects">{t("rolesNoneAction")}</ButtonLink>}
              />
            )}
          </section>
        </div>
      </Band>
      <Band tone="sunken">
        <div className="grid gap-x-16 gap-y-10 md:grid-cols-2">
          <section className="grid content-start justify-items-start gap-3">
            <h2 className="text-xl">{t("partnersWay")}</h2>
            <p className="max-w-measure">{t("partnersWayText")}</p>
            <ButtonLink href="/partner/requests/new">{t("bring")}</ButtonLink>
          </section>
          <section className="grid content-start justify-items-start gap-3">
            <h2 className="text-xl">{t("skillWay")}</h2>
            <p className="max-w-measure">{t("skillWayText")}</p>
            <ButtonLink href={giveHref}>{t("give")}</ButtonLink>
          </section>
        </div>
      </Band>
    </>
  );
}
