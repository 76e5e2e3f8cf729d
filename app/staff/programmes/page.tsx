import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { NextDate } from "@/app/cohort-calendar";
import { Said } from "@/app/said";
import { PhaseBadge } from "@/components/cohorts/phase-badge";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Named } from "@/components/ui/named";
import { EmptyState } from "@/components/ui/empty-state";
import { RowList } from "@/components/ui/row-list";
import { cohortsRunBy } from "@/lib/cohorts/queries";
import { programmesOf } from "@/lib/programmes/queries";
import { isAdministrator } from "@/lib/people/policy";
import { formatDateRange } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cohorts");
  return { title: t("staff.programmes") };
}

export default async function ProgrammesPage({ searchParams }: PageProps<"/staff/programmes">) {
  const actor = await requireActor("staff", "/staff/programmes");
  const [t, locale, programmes, cohorts] = await Promise.all([
    getTranslations("cohorts"),
    getLocale(),
    programmesOf(actor),
    cohortsRunBy(actor),
  ]);
  const begin = isAdministrator(actor) && (
    <ButtonLink href="/staff/programmes/new">{t("staff.newProgramme")}</ButtonLink>
  );
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("staff.programmes")} lead={t("staff.programmesLead")} actions={begin} />
      {programmes.length === 0 && (
        <EmptyState title={t("staff.noProgrammes")} action={begin}>
          {begin ? t("staff.noProgrammesText") : t("staff.noProgrammesManager")}
        </EmptyState>
      )}
      <div className="grid gap-14">
        {programmes.map((programme) => {
          const own = cohorts.filter((cohort) => cohort.programme.id === programme.id);
          return (
            <section
              key={programme.id}
              id={`programme-${programme.id}`}
              aria-labelledby={`name-${programme.id}`}
              className="grid gap-4"
            >
              <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
                <div className="grid gap-1">
                  <h2 id={`name-${programme.id}`}>{programme.name}</h2>
                  {programme.summary && <p className="max-w-measure">{programme.summary}</p>}
                  <p className="flex flex-wrap gap-x-4 text-xs text-ink-soft">
                    {programme.organization && (
                      <span>{t("staff.runBy", { name: programme.organization.name })}</span>
                    )}
                    <span>{t("staff.zone", { zone: zoneName(programme.timeZone) })}</span>
                  </p>
                </div>
                <div className="flex flex-wrap gap-3">
                  <ButtonLink href={`/staff/programmes/${programme.slug}/edit`} tone="secondary">
                    <Named of={programme.name}>{t("staff.editProgramme")}</Named>
                  </ButtonLink>
                  <ButtonLink href={`/staff/cohorts/new?programme=${programme.slug}`} tone="secondary">
                    <Named of={programme.name}>{t("staff.newCohort")}</Named>
                  </ButtonLink>
                </div>
              </div>
              {own.length === 0 ? (
                <p className="text-ink-soft">{t("staff.noCohorts")}</p>
              ) : (
                <RowList
                  label={programme.name}
                  items={own.map((cohort) => ({
                    key: cohort.id,
                    href: `/staff/cohorts/${cohort.slug}`,
                    title: cohort.name,
                    facts: [
                      formatDateRange(cohort.kickoffOn, cohort.endsOn, locale),
                      cohort.publishedAt && <NextDate key="next" cohort={cohort} />,
                    ],
                    aside: <PhaseBadge phase={cohort.phase} />,
                  }))}
                />
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
