import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { SystemLine } from "@/app/staff/_parts/system-line";
import { OfProgramme, Waiting } from "@/app/staff/_parts/waiting";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { Figure } from "@/components/ui/figure";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { readNeedsAsked } from "@/lib/attention/groups";
import { hoursLately } from "@/lib/attention/queries/given";
import { staffNeeds } from "@/lib/attention/queries/staff";
import { milestonesOf } from "@/lib/cohorts/phase";
import { cohortsRunBy } from "@/lib/cohorts/queries";
import { programmesOf } from "@/lib/programmes/queries";
import { today } from "@/lib/platform/clock";
import { dateIn } from "@/lib/platform/dates";
import { formatDate, formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { troubles } from "@/lib/system/queries";
import type { SearchParams } from "@/lib/projects/filters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attention.staff"))("title") };
}

/** Staff's first page: what is stuck, at risk or late, worst first. */
export default async function StaffToday({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor("staff", "/staff");
  const asked = readNeedsAsked(await searchParams);
  // all at once: each of these counts by itself for a while
  const [t, groups, programmes, cohorts, hours, system] = await Promise.all([
    getTranslations("attention.staff"),
    staffNeeds(actor, asked),
    programmesOf(actor),
    cohortsRunBy(actor),
    hoursLately(actor),
    troubles(actor),
  ]);
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("title")} lead={t("lead")} />
      <RecordLayout
        side={
          <>
            <ComingUp cohorts={cohorts} />
            <HoursLately {...hours} />
            {system && <SystemLine {...system} />}
          </>
        }
      >
        <div className="grid gap-4">
          <Waiting groups={groups} asked={asked} />
          <OfProgramme asked={asked} programmes={programmes} />
        </div>
      </RecordLayout>
    </>
  );
}

/** The next dates of the cohorts one runs. */
async function ComingUp({ cohorts }: { cohorts: Awaited<ReturnType<typeof cohortsRunBy>> }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("attention.staff"),
    getTranslations("attention.milestone"),
    getLocale(),
  ]);
  const coming = cohorts
    .filter(({ publishedAt, cancelledAt }) => publishedAt && !cancelledAt)
    .flatMap((cohort) =>
      milestonesOf(cohort).map((milestone) => ({
        cohort,
        name: milestone.name,
        date: "at" in milestone ? dateIn(milestone.at, cohort.timeZone) : milestone.on,
      })),
    )
    .filter(({ date, cohort }) => date >= today(cohort.timeZone))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(0, 5);
  return (
    <Panel id="coming" title={t("underWay")}>
      {coming.length === 0 ? (
        <p className="grid gap-2 text-ink-soft">
          {t("underWayEmpty")} <Link href="/staff/programmes">{t("underWayAction")}</Link>
        </p>
      ) : (
        <Timeline
          label={t("underWay")}
          entries={coming.map(({ cohort, name, date }) => ({
            title: <Link href={`/staff/cohorts/${cohort.slug}`}>{names(name)}</Link>,
            when: `${formatDate(date, locale, "weekday")} · ${cohort.name}`,
            state: date === today(cohort.timeZone) ? "now" : "coming",
          }))}
        />
      )}
    </Panel>
  );
}

async function HoursLately({ lately, before, until }: Awaited<ReturnType<typeof hoursLately>>) {
  const [t, locale] = await Promise.all([getTranslations("attention.staff"), getLocale()]);
  return (
    <Figure
      label={t("figure")}
      value={formatHours(lately, locale)}
      definition={t("figureDefinition")}
      comparison={t("figureBefore", { hours: formatHours(before, locale) })}
      asOf={formatDate(until, locale)}
      href="/staff/hours"
    />
  );
}
