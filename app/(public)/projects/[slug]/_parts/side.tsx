import { Link } from "@/components/ui/link";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { formatDate, formatDateRange, formatDay, formatHours } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { ProjectRecord } from "@/lib/scoping/queries/record";

/** The facts beside the story: whose, when, how many, how much. */
export async function ProjectFacts({ project }: { project: ProjectRecord }) {
  const [t, locale] = await Promise.all([getTranslations("projects.record"), getLocale()]);
  const { organization, programme, cohort, causes, startsOn, endsOn, weeks, seats, seatsTaken, minutes } =
    project;
  return (
    <Panel id="facts" title={t("facts")}>
      <Facts
        facts={[
          {
            term: t("partner"),
            detail: <Link href={`/organizations/${organization.slug}`}>{organization.name}</Link>,
          },
          {
            term: t("cohort"),
            detail: cohort && <Link href={`/cohorts/${cohort.slug}`}>{cohort.name}</Link>,
          },
          { term: t("programme"), detail: programme.name },
          { term: t("causes"), detail: causes.map(({ name }) => name).join(", ") },
          {
            term: t("dates"),
            detail:
              startsOn && (endsOn ? formatDateRange(startsOn, endsOn, locale) : formatDate(startsOn, locale)),
          },
          { term: t("weeks"), detail: weeks && t("weeksValue", { weeks }) },
          { term: t("seats"), detail: seats > 0 && t("seatsValue", { taken: seatsTaken, seats }) },
          {
            term: t("hoursGiven"),
            detail: minutes > 0 && `${formatHours(minutes, locale)} ${t("hoursGivenNote")}`,
          },
          { term: t("since"), detail: formatDay(project.stageSince, locale, programme.timeZone) },
          { term: t("contact"), detail: project.inside && project.contact?.name },
          { term: t("scoper"), detail: project.inside && project.scoper?.name },
        ].map(({ term, detail }) => ({ term, detail: detail || null }))}
      />
    </Panel>
  );
}

/** The moves so far, newest first; for both sides of the table only. */
export async function History({ project: { history, programme } }: { project: ProjectRecord }) {
  if (history.length === 0) return null;
  const [t, stages, locale] = await Promise.all([
    getTranslations("projects.record"),
    getTranslations("projects.stage"),
    getLocale(),
  ]);
  return (
    <Panel id="history" title={t("history")}>
      <Timeline
        label={t("history")}
        entries={history.map(({ to, at, by, reason, nextStep }, index) => {
          const date = formatDay(at, locale, programme.timeZone);
          return {
            title: stages(to),
            when: by ? t("by_person", { date, name: by }) : date,
            text: (reason || nextStep) && (
              <div className="prose">
                {reason}
                {nextStep && <p className="mt-1">{t("nextStepSaid", { text: nextStep })}</p>}
              </div>
            ),
            state: index === 0 ? "now" : "past",
          };
        })}
      />
    </Panel>
  );
}
