import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Needs } from "@/app/needs";
import { logHours } from "@/app/professional/hours/actions";
import { JoinNext } from "@/app/professional/_parts/join-next";
import { MyApplications } from "@/app/professional/_parts/my-applications";
import { MySeats } from "@/app/professional/_parts/my-seats";
import { Said } from "@/app/said";
import { QuickLog } from "@/components/hours/quick-log";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { groupsOf } from "@/lib/attention/groups";
import { professionalNeeds } from "@/lib/attention/queries/professional";
import { professionalStanding, waitsForThem } from "@/lib/attention/queries/professional-standing";
import { professionalSeats } from "@/lib/attention/queries/professional-seats";
import { loggable, myTotals } from "@/lib/hours/mine";
import { today } from "@/lib/platform/clock";
import { formatDate, formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { SearchParams } from "@/lib/projects/filters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attention.professional"))("title") };
}

/** A professional's first page: what am I on, what is due, log hours, what can I join. */
export default async function ProfessionalToday({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor("professional", "/professional");
  const applications = await professionalStanding(actor);
  const [t, locale, needs, seats, minutes, toLog] = await Promise.all([
    getTranslations("attention.professional"),
    getLocale(),
    professionalNeeds(actor, applications),
    professionalSeats(actor),
    myTotals(actor),
    loggable(actor),
  ]);
  const given = minutes.verified + minutes.waiting > 0 && (
    <Figure
      label={t("given")}
      value={formatHours(minutes.verified, locale)}
      definition={t("givenDefinition", { waiting: formatHours(minutes.waiting, locale) })}
      asOf={formatDate(today(actor.timeZone ?? undefined), locale)}
      href="/professional/hours"
    />
  );
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading title={t("title")} />
      <RecordLayout
        side={
          <>
            <JoinNext applied={applications.map(({ cohort }) => cohort.slug)} />
            {given}
          </>
        }
      >
        {needs.length > 0 && <Needs groups={groupsOf(needs)} />}
        <QuickLog action={logHours} work={toLog} today={today(actor.timeZone ?? undefined)} />
        {needs.length === 0 && seats.length > 0 && (
          <EmptyState
            title={t("nothingTitle")}
            action={<ButtonLink href="/projects?open=1">{t("find")}</ButtonLink>}
          >
            {t("nothingText")}
          </EmptyState>
        )}
        <MyApplications rows={applications.filter(({ next }) => !waitsForThem(next))} />
        {(seats.length > 0 || applications.length === 0) && <MySeats seats={seats} />}
      </RecordLayout>
    </>
  );
}
